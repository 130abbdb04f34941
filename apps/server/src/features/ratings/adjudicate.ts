// Writes down how ratings that disagree were settled, resting on the ratings the person had in front of them.
import { createAdjudication, inTransaction, saveEvents } from '@touchstone/db';
import type { AdjudicationInput } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError } from '../../trpc/refusals.ts';

export const adjudicate = (caller: Caller, { claimId, note, seen }: AdjudicationInput) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'adjudicate', claimId, ask: { adjudicationNote: note } });
    const ratings = claim.ratings.map(({ memberId, revision }) => ({ memberId, revision }));
    const hasSeen = ratings.every((rating) => seen.some((one) => one.memberId === rating.memberId && one.revision === rating.revision));
    if (!hasSeen) throw new ConflictError(await presentFresh(tx, caller, claimId));
    const adjudicationId = await createAdjudication(tx, {
      claimId,
      note,
      ratings,
      adjudicatedById: about.actorId,
      adjudicatedAt: caller.clock(),
    });
    await saveEvents(tx, [{ type: 'adjudication.recorded', ...about, payload: { adjudicationId, ratings: ratings.length } }]);
    return presentFresh(tx, caller, claimId);
  });
