// What can be done with ratings.
import { ratingInput } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { submitRating } from './submit-rating.ts';

export const ratingsRouter = router({
  submit: memberProcedure.input(ratingInput).mutation(({ ctx, input }) => submitRating(ctx, input)),
});
