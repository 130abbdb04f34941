// One claim under review: the verdict to read on the left, what it rests on at the right, the decision below.
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ClaimDetail, VerdictReply } from '@touchstone/server';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { offerOf } from '../../actions/offers.ts';
import { usePresence } from '../../live/use-presence.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { ClaimAsMade } from './ClaimAsMade.tsx';
import { useChangeNotes } from './change-notes.ts';
import { DecisionBar } from './DecisionBar.tsx';
import { EvidenceByStance } from './EvidenceByStance.tsx';
import { RatingsSeen } from './RatingsSeen.tsx';
import { type ClaimHistory, newEvidenceIds, SinceLastSeen } from './SinceLastSeen.tsx';
import { type Decision, useDecisions } from './use-decisions.ts';
import { useSeenVerdict } from './use-seen-verdict.ts';
import { VerdictPartSection } from './VerdictPartSection.tsx';
import { VerdictSheet } from './VerdictSheet.tsx';
import { requestsOn } from './verdict-before.ts';

const DONE_WORDS: Record<Decision, string> = {
  approve: 'Approved',
  requestChanges: 'Sent back',
  overrideApprove: 'Approved without a second person',
  reopen: 'Opened again',
};

export interface ReviewedClaimProps {
  claim: ClaimDetail;
  verdict: VerdictReply;
  history: ClaimHistory;
  /** Waits after this one; null at the end of the queue. */
  nextId: string | null;
}

export function ReviewedClaim({ claim, verdict, history, nextId }: ReviewedClaimProps) {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const [showsChanges, setShowsChanges] = useState(true);
  usePresence(claim.article.id, claim.id);
  const seen = useSeenVerdict(claim, verdict, history.seenVerdictId);
  const notes = useChangeNotes(claim.id);
  const markSeen = useMutation(trpc.claims.markSeen.mutationOptions({ meta: { isProblemShownInPlace: true } }));

  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => markSeen.mutate({ claimId: claim.id });
  });
  useEffect(() => () => leave.current(), []);

  const decisions = useDecisions((decision, decided) => {
    tellDone(`${DONE_WORDS[decision]}: ${decided.statement}`);
    if (decision === 'requestChanges') notes.clear();
    if (decision === 'reopen') return;
    void (nextId ? navigate({ to: '/review/$claimId', params: { claimId: nextId } }) : navigate({ to: '/review' }));
  });
  const mayAsk = offerOf(claim.offers, 'requestChanges')?.length === 0;
  const before = showsChanges ? seen.before : null;

  return (
    <>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(0,27rem)] max-desk:block max-desk:overflow-auto">
        <div className="scroll-pane min-h-0 bg-paper px-8 py-5 max-desk:overflow-visible max-pane:px-4">
          <div className="mx-auto max-w-3xl">
            {seen.arrived && (
              <div
                role="alert"
                className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-3 rounded bg-caution-ground px-3 py-2 text-sm text-caution"
              >
                <p className="min-w-0 flex-1">
                  {seen.current.proposedBy.name} sent version {seen.current.number} while you were reading. What changed is marked below;
                  your notes are kept.
                </p>
                <Button size="small" onPress={seen.markRead}>
                  I have read it
                </Button>
              </div>
            )}
            <ClaimAsMade claim={claim} />
            {seen.before && (
              <div className="pt-3">
                <Checkbox isSelected={showsChanges} onChange={setShowsChanges}>
                  Show what changed since version {seen.before.number}
                </Checkbox>
              </div>
            )}
            <div className="pt-3">
              <VerdictSheet claim={claim} verdict={seen.current} before={before} notes={mayAsk ? notes : null} />
            </div>
          </div>
        </div>
        <aside
          aria-label="What it rests on"
          className="scroll-pane min-h-0 border-s border-line px-4 py-3 max-desk:border-s-0 max-desk:border-t max-desk:overflow-visible"
        >
          <VerdictPartSection claim={claim} part="evidence" past={requestsOn(claim.verdicts, 'evidence')} notes={mayAsk ? notes : null}>
            <EvidenceByStance evidence={claim.evidence} newIds={newEvidenceIds(history)} />
          </VerdictPartSection>
          <AsideSection title="Ratings">
            <RatingsSeen ratings={claim.ratings} />
          </AsideSection>
          <AsideSection title="What happened">
            <SinceLastSeen history={history} />
          </AsideSection>
        </aside>
      </div>
      <DecisionBar claim={claim} seen={seen} notes={notes} decisions={decisions} />
    </>
  );
}

function AsideSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-line py-3">
      <h2 className="text-xs font-medium text-muted">{title}</h2>
      {children}
    </section>
  );
}
