// What a rater holds against the desk's answer: written to be printed, or taken back.
import { inTransaction, removeDissent, saveDissent, saveEvents } from '@touchstone/db';
import type { DissentInput } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export const writeDissent = (caller: Caller, { claimId, text }: DissentInput) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'dissent', claimId });
    await saveDissent(tx, { claimId, memberId: about.actorId, text, writtenAt: caller.clock() });
    await saveEvents(tx, [{ type: 'dissent.written', ...about, payload: {} }]);
    return presentFresh(tx, caller, claimId);
  });

export const withdrawDissent = (caller: Caller, { claimId }: { claimId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'dissent', claimId });
    if (!(await removeDissent(tx, claimId, about.actorId))) throw notFound();
    await saveEvents(tx, [{ type: 'dissent.withdrawn', ...about, payload: {} }]);
    return presentFresh(tx, caller, claimId);
  });
