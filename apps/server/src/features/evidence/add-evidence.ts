// Links a source's words to a claim, with a stance.
import { createEvidence, inTransaction, saveEvents } from '@touchstone/db';
import type { SourceInput, Stance } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export interface EvidenceInput {
  source: SourceInput;
  stance: Stance;
  excerpt: string;
  note: string;
}

export function addEvidence(caller: Caller, { claimId, source, ...words }: EvidenceInput & { claimId: string }) {
  const { db, member } = caller;
  return inTransaction(db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'changeEvidence', claimId });
    const evidenceId = await createEvidence(tx, { claimId, memberId: member.memberId, source, words });
    await saveEvents(tx, [{ type: 'evidence.added', ...about, payload: { evidenceId, stance: words.stance, source: source.title } }]);
    return presentFresh(tx, caller, claimId);
  });
}
