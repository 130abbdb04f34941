// What can be asked about earlier checks, and which of them a claim is linked with.
import { precedentLinking, precedentSearch, precedentsAsk, precedentUnlinking } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { findPrecedents } from './find-precedents.ts';
import { linkPrecedent, unlinkPrecedent } from './link-precedent.ts';
import { searchPrecedents } from './search-precedents.ts';

export const precedentsRouter = router({
  forClaim: memberProcedure('read')
    .input(precedentsAsk)
    .query(({ ctx, input }) => findPrecedents(ctx, input)),
  search: memberProcedure('read')
    .input(precedentSearch)
    .query(({ ctx, input }) => searchPrecedents(ctx, input)),
  link: memberProcedure('write')
    .input(precedentLinking)
    .mutation(({ ctx, input }) => linkPrecedent(ctx, input)),
  unlink: memberProcedure('write')
    .input(precedentUnlinking)
    .mutation(({ ctx, input }) => unlinkPrecedent(ctx, input)),
});
