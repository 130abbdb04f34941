// Who may call what: signed in, and with at least this role. What may be done with a record is the domain's to decide.
import { includesRole, type Role } from '@touchstone/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import { describeBrokenText } from './broken-text.ts';
import type { Context } from './context.ts';
import { formatError } from './error-format.ts';
import { RefusedError, unusable } from './refusals.ts';

const t = initTRPC.context<Context>().create({ errorFormatter: formatError, isDev: false });

export const { router, createCallerFactory } = t;

/** Any signed-in member, observers included: reading. */
export const memberProcedure = t.procedure.use(async ({ ctx, getRawInput, next }) => {
  if (!ctx.member)
    throw new TRPCError({ code: 'UNAUTHORIZED', message: 'You are signed out. Sign in again; what you wrote is still on your screen.' });
  const broken = describeBrokenText(await getRawInput());
  if (broken) throw unusable(broken);
  return next({ ctx: { ...ctx, member: ctx.member } });
});

const procedureFor = (role: Role) =>
  memberProcedure.use(({ ctx, next }) => {
    if (!includesRole(ctx.member.role, role)) throw new RefusedError([{ code: 'roleTooLow' }]);
    return next();
  });

export const checkerProcedure = procedureFor('checker');
export const editorProcedure = procedureFor('editor');
export const adminProcedure = procedureFor('admin');
