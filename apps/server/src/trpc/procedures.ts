// Who may call what: signed in, with at least this role, and a program with a token made for it. What may be done with a record is the domain's to decide.
import { includesRole, type Role, type TokenScope } from '@touchstone/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import { describeBrokenText } from './broken-text.ts';
import type { Context } from './context.ts';
import { formatError } from './error-format.ts';
import { RefusedError, unusable } from './refusals.ts';

const t = initTRPC.context<Context>().create({ errorFormatter: formatError, isDev: false });

export const { router, createCallerFactory } = t;

/** What a token has to be made for; `person`: no token opens this, one signs in and does it oneself. */
type Scope = TokenScope | 'person';

/** Any signed-in member, observers included. Every procedure names the scope it takes. */
export const memberProcedure = (scope: Scope) =>
  t.procedure.use(async ({ ctx, getRawInput, next }) => {
    if (!ctx.member)
      throw new TRPCError({ code: 'UNAUTHORIZED', message: 'You are signed out. Sign in again; what you wrote is still on your screen.' });
    const { scopes } = ctx.member;
    if (scopes && scope === 'person') throw new RefusedError([{ code: 'notForTokens' }]);
    if (scopes && !scopes.some((one) => one === scope)) throw new RefusedError([{ code: 'tokenLacksScope' }]);
    const broken = describeBrokenText(await getRawInput());
    if (broken) throw unusable(broken);
    return next({ ctx: { ...ctx, member: ctx.member } });
  });

const procedureFor = (role: Role) => (scope: Scope) =>
  memberProcedure(scope).use(({ ctx, next }) => {
    if (!includesRole(ctx.member.role, role)) throw new RefusedError([{ code: 'roleTooLow' }]);
    return next();
  });

export const checkerProcedure = procedureFor('checker');
export const editorProcedure = procedureFor('editor');
export const adminProcedure = procedureFor('admin');
