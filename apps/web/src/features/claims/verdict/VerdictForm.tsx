// The desk's answer to the claim, in the writing.
import type { ClaimDetail } from '@touchstone/server';
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
import { PointLabel } from '../signs/PointLabel.tsx';
import type { VerdictWriting } from './use-verdict-words.ts';
import { contradictedVerdicts, type VerdictDraft } from './verdict-draft.ts';

export interface VerdictFormProps {
  claim: ClaimDetail;
  draft: VerdictDraft;
  setDraft: Dispatch<SetStateAction<VerdictDraft>>;
  writing: VerdictWriting;
  summaryRef: RefObject<HTMLTextAreaElement | null>;
}

export function VerdictForm({ claim, draft, setDraft, writing, summaryRef }: VerdictFormProps) {
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
      {isShared && <Writers claimId={claim.id} writtenBy={writing.writtenBy} />}
      <Contradiction claim={claim} draft={draft} onChange={(contradictionReason) => set({ contradictionReason })} />
      <ConfidenceChoice value={draft.confidence} onChange={(confidence) => set({ confidence })} />
    </div>
  );
}

interface ContradictionProps {
  claim: ClaimDetail;
  draft: VerdictDraft;
  onChange: (reason: string) => void;
}

/** What we said before on the same claim, and why this verdict says otherwise. */
function Contradiction({ claim, draft, onChange }: ContradictionProps) {
  const { scale } = useDesk();
  const contradicted = contradictedVerdicts(claim, draft.point, scale);
  if (contradicted.length === 0) return null;
  return (
    <section aria-label="Earlier verdict" className="flex flex-col gap-2 rounded border border-line-strong p-3 text-sm">
      <p>We said otherwise before:</p>
      <ul className="flex flex-col gap-1">
        {contradicted.map(({ claimId, words, point }) => (
          <li key={claimId} className="flex flex-wrap items-baseline gap-x-2">
            <PointLabel point={point} />
            <span dir="auto" className="min-w-0 wrap-anywhere text-muted">
              {words}
            </span>
          </li>
        ))}
      </ul>
      <TextArea label="Why this verdict differs" value={draft.contradictionReason} onChange={onChange} maxLength={5_000} isRequired />
    </section>
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
