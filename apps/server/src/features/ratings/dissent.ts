// What a rater holds against the desk's answer: written to be printed, or taken back.
import { type ClaimRecord, inTransaction, removeDissent, saveDissent, saveEvents } from '@touchstone/db';
import type { DissentInput } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

const dissentOf = ({ ratings }: ClaimRecord, memberId: string): string | null =>
  ratings.find((rating) => rating.memberId === memberId)?.dissent?.text ?? null;

export const writeDissent = (caller: Caller, { claimId, text }: DissentInput) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'dissent', claimId });
    await saveDissent(tx, { claimId, memberId: about.actorId, text, writtenAt: caller.clock() });
    const payload = { before: { dissent: dissentOf(claim, about.actorId) }, after: { dissent: text } };
    await saveEvents(tx, [{ type: 'dissent.written', ...about, payload }]);
    return presentFresh(tx, caller, claimId);
  });

export const withdrawDissent = (caller: Caller, { claimId }: { claimId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'dissent', claimId });
    if (!(await removeDissent(tx, claimId, about.actorId))) throw notFound();
    const payload = { before: { dissent: dissentOf(claim, about.actorId) }, after: { dissent: null } };
    await saveEvents(tx, [{ type: 'dissent.withdrawn', ...about, payload }]);
    return presentFresh(tx, caller, claimId);
  });
