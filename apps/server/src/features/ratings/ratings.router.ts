// What can be done with ratings.
import { adjudicationInput, claimRef, dissentInput, ratingInput } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { adjudicate } from './adjudicate.ts';
import { withdrawDissent, writeDissent } from './dissent.ts';
import { submitRating } from './submit-rating.ts';

export const ratingsRouter = router({
  submit: memberProcedure('person')
    .input(ratingInput)
    .mutation(({ ctx, input }) => submitRating(ctx, input)),
  adjudicate: memberProcedure('person')
    .input(adjudicationInput)
    .mutation(({ ctx, input }) => adjudicate(ctx, input)),
  dissent: memberProcedure('person')
    .input(dissentInput)
    .mutation(({ ctx, input }) => writeDissent(ctx, input)),
  withdrawDissent: memberProcedure('person')
    .input(claimRef)
    .mutation(({ ctx, input }) => withdrawDissent(ctx, input)),
});
