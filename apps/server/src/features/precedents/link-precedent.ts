// Says that a claim repeats what was checked before, or touches upon it, and takes that back: whoever may edit the claim.
import { describePrecedent, findPrecedent, inTransaction, removePrecedent, saveEvents, savePrecedent } from '@touchstone/db';
import type { PrecedentAsk, PrecedentKind } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, unusable } from '../../trpc/refusals.ts';

interface Linking {
  claimId: string;
  precedent: PrecedentAsk;
}

/** Writes nothing where the two are linked like that already. */
export const linkPrecedent = (caller: Caller, { claimId, precedent, kind }: Linking & { kind: PrecedentKind }) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'edit', claimId });
    if ('earlierId' in precedent && precedent.earlierId === claimId) throw unusable('A claim is no precedent of its own.');
    const words = await describePrecedent(tx, precedent);
    if (words === null) throw notFound();
    if ((await findPrecedent(tx, claimId, precedent))?.kind !== kind) {
      const precedentId = await savePrecedent(tx, { claimId, precedent, kind, linkedById: about.actorId });
      await saveEvents(tx, [{ type: 'precedent.linked', ...about, payload: { precedentId, kind, words } }]);
    }
    return presentFresh(tx, caller, claimId);
  });

export const unlinkPrecedent = (caller: Caller, { claimId, precedent }: Linking) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'edit', claimId });
    const link = await findPrecedent(tx, claimId, precedent);
    if (!link) throw notFound();
    const words = (await describePrecedent(tx, precedent)) ?? '';
    await removePrecedent(tx, link.id);
    await saveEvents(tx, [{ type: 'precedent.unlinked', ...about, payload: { precedentId: link.id, words } }]);
    return presentFresh(tx, caller, claimId);
  });
