// The desk's answer to the claim, in the writing.
import { type Dispatch, type RefObject, type SetStateAction, useRef } from 'react';
import { useWriters } from '../../../live/PresenceSign.tsx';
import { noteWriting } from '../../../live/presence-state.ts';
import { useDesk } from '../../../session/desk.ts';
import { ContestedPlaces } from '../../../session/drafts/ContestedPlaces.tsx';
import { useSteadyPlace } from '../../../session/drafts/use-steady-place.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { SaveWords } from '../detail/SaveWords.tsx';
import { ConfidenceChoice } from '../ratings/ConfidenceChoice.tsx';
import { PointChoice } from '../ratings/PointChoice.tsx';
import type { VerdictWriting } from './use-verdict-words.ts';
import type { VerdictDraft } from './verdict-draft.ts';

export interface VerdictFormProps {
  claimId: string;
  draft: VerdictDraft;
  setDraft: Dispatch<SetStateAction<VerdictDraft>>;
  writing: VerdictWriting;
  summaryRef: RefObject<HTMLTextAreaElement | null>;
}

export function VerdictForm({ claimId, draft, setDraft, writing, summaryRef }: VerdictFormProps) {
  const { words, isShared, isLoading } = writing;
  const explanationRef = useRef<HTMLTextAreaElement>(null);
  useSteadyPlace(summaryRef, words.summary);
  useSteadyPlace(explanationRef, words.explanation);
  const set = (change: Partial<VerdictDraft>) => setDraft((before) => ({ ...before, ...change }));
  return (
    <div className="flex flex-col gap-3">
      <PointChoice label="Verdict" value={draft.point} onChange={(point) => set({ point })} />
      {isLoading ? (
        <Skeleton lines={6} label="Loading the words written so far" />
      ) : (
        <div className="relative flex flex-col gap-3">
          <TextArea
            label="Summary"
            placeholder="The answer in one or two sentences"
            isProse
            value={words.summary}
            onChange={(summary) => {
              writing.set({ summary });
              noteWriting('summary');
            }}
            maxLength={1_000}
            inputRef={summaryRef}
          />
          <TextArea
            label="Explanation"
            placeholder="How the evidence leads there"
            isProse
            rows={5}
            maxRows={30}
            value={words.explanation}
            onChange={(explanation) => {
              writing.set({ explanation });
              noteWriting('explanation');
            }}
            maxLength={20_000}
            inputRef={explanationRef}
          />
          {isShared && <SaveWords state={writing.state} onRetry={writing.retry} />}
        </div>
      )}
      <ContestedPlaces
        label="Verdict: two texts"
        places={writing.contested}
        fieldWords={FIELD_WORDS}
        longFields={['summary', 'explanation']}
        onSettle={writing.settle}
      />
      {isShared && <Writers claimId={claimId} writtenBy={writing.writtenBy} />}
      <ConfidenceChoice value={draft.confidence} onChange={(confidence) => set({ confidence })} />
    </div>
  );
}

/** Whose words these are, and who is at them. */
function Writers({ claimId, writtenBy }: { claimId: string; writtenBy: VerdictWriting['writtenBy'] }) {
  const { me } = useDesk();
  const writers = useWriters(claimId);
  const now = writers.length > 0 && `; writing now: ${writers.join(', ')}`;
  const last = writtenBy && `; the last was ${writtenBy.id === me.id ? 'you' : writtenBy.name}`;
  return <p className="text-xs text-faint">Everybody who has rated writes in these words{now || last}.</p>;
}

const FIELD_WORDS = { summary: 'Summary', explanation: 'Explanation' } as const;
