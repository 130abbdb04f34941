// What can be asked about what machines propose.
import { suggestionSpan } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { getSuggestionQuality } from './get-suggestion-quality.ts';

export const suggestionsRouter = router({
  quality: memberProcedure('read')
    .input(suggestionSpan)
    .query(({ ctx, input }) => getSuggestionQuality(ctx, input)),
});
