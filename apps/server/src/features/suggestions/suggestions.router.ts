// What can be asked about what machines propose.
import { assistantAsk, suggestionDecide, suggestionSpan } from '@touchstone/domain';
import { checkerProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { askAssistant } from './ask-assistant.ts';
import { assistantStatus } from './assistant-status.ts';
import { decideSuggestion } from './decide-suggestion.ts';
import { getSuggestionQuality } from './get-suggestion-quality.ts';

export const suggestionsRouter = router({
  assistant: memberProcedure('read')
    .input(assistantAsk)
    .query(({ ctx, input }) => assistantStatus(ctx, input)),
  ask: checkerProcedure('person')
    .input(assistantAsk)
    .mutation(({ ctx, input }) => askAssistant(ctx, input)),
  decide: memberProcedure('write')
    .input(suggestionDecide)
    .mutation(({ ctx, input }) => decideSuggestion(ctx, input)),
  quality: memberProcedure('read')
    .input(suggestionSpan)
    .query(({ ctx, input }) => getSuggestionQuality(ctx, input)),
});
