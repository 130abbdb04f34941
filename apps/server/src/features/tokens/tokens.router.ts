// What can be done with tokens, by people only: no token makes, lists or revokes another.
import { tokenCreate, tokenRef } from '@touchstone/domain';
import { adminProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { makeApiToken } from './create-token.ts';
import { listEverybodysTokens, listMyTokens } from './list-tokens.ts';
import { endApiToken } from './revoke-token.ts';

export const tokensRouter = router({
  mine: memberProcedure('person').query(({ ctx }) => listMyTokens(ctx)),
  create: memberProcedure('person')
    .input(tokenCreate)
    .mutation(({ ctx, input }) => makeApiToken(ctx, input)),
  revoke: memberProcedure('person')
    .input(tokenRef)
    .mutation(({ ctx, input }) => endApiToken(ctx, input)),
  everybodys: adminProcedure('person').query(({ ctx }) => listEverybodysTokens(ctx)),
});
