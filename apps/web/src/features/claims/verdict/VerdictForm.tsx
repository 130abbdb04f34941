// The desk's answer to the claim, in the writing.
import type { Dispatch, RefObject, SetStateAction } from 'react';
import { TextArea } from '../../../ui/TextArea.tsx';
import { ConfidenceChoice } from '../ratings/ConfidenceChoice.tsx';
import { PointChoice } from '../ratings/PointChoice.tsx';
import type { VerdictDraft } from './verdict-draft.ts';

export interface VerdictFormProps {
  draft: VerdictDraft;
  setDraft: Dispatch<SetStateAction<VerdictDraft>>;
  summaryRef: RefObject<HTMLTextAreaElement | null>;
}

export function VerdictForm({ draft, setDraft, summaryRef }: VerdictFormProps) {
  const set = (change: Partial<VerdictDraft>) => setDraft((before) => ({ ...before, ...change }));
  return (
    <div className="flex flex-col gap-3">
      <PointChoice label="Verdict" value={draft.point} onChange={(point) => set({ point })} />
      <TextArea
        label="Summary"
        placeholder="The answer in one or two sentences"
        isProse
        value={draft.summary}
        onChange={(summary) => set({ summary })}
        maxLength={1_000}
        inputRef={summaryRef}
      />
      <TextArea
        label="Explanation"
        placeholder="How the evidence leads there"
        isProse
        rows={5}
        maxRows={30}
        value={draft.explanation}
        onChange={(explanation) => set({ explanation })}
        maxLength={20_000}
      />
      <ConfidenceChoice value={draft.confidence} onChange={(confidence) => set({ confidence })} />
    </div>
  );
}
