// Takes evidence out of a claim, and puts it back: the row stays, so removal can be undone.
import { inTransaction, loadEvidence, saveEvents, setEvidenceRemoved } from '@touchstone/db';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

function setRemoved(caller: Caller, evidenceId: string, removedAt: Date | null) {
  return inTransaction(caller.db, async (tx) => {
    const known = await loadEvidence(tx, evidenceId);
    if (!known) throw notFound();
    const { claimId, source } = known;
    const { claim, about } = await allowAct(tx, caller, { action: 'changeEvidence', claimId });
    const isIn = claim.evidence.some(({ id }) => id === evidenceId);
    const isChange = isIn !== (removedAt === null);
    if (isChange) {
      await setEvidenceRemoved(tx, evidenceId, removedAt);
      const type = removedAt ? 'evidence.removed' : 'evidence.restored';
      await saveEvents(tx, [{ type, ...about, payload: { evidenceId, source: source.title } }]);
    }
    return presentFresh(tx, caller, claimId);
  });
}

export const removeEvidence = (caller: Caller, { evidenceId }: { evidenceId: string }) => setRemoved(caller, evidenceId, caller.clock());
export const restoreEvidence = (caller: Caller, { evidenceId }: { evidenceId: string }) => setRemoved(caller, evidenceId, null);
