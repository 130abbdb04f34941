// Corrects a piece of evidence or the source it cites.
import { inTransaction, loadEvidence, saveEvents, saveEvidence } from '@touchstone/db';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';
import type { EvidenceInput } from './add-evidence.ts';

export function editEvidence(caller: Caller, input: EvidenceInput & { evidenceId: string; version: number }) {
  const { evidenceId, version, source, ...words } = input;
  return inTransaction(caller.db, async (tx) => {
    const known = await loadEvidence(tx, evidenceId);
    if (!known) throw notFound();
    const { about } = await allowAct(tx, caller, { action: 'changeEvidence', claimId: known.claimId });
    if (!(await saveEvidence(tx, { evidenceId, version, source, words })))
      throw new ConflictError(await presentFresh(tx, caller, known.claimId));
    const before = { stance: known.stance, excerpt: known.excerpt, note: known.note, source: known.source.title };
    const after = { ...words, source: source.title };
    await saveEvents(tx, [{ type: 'evidence.edited', ...about, payload: { evidenceId, before, after } }]);
    return presentFresh(tx, caller, known.claimId);
  });
}
