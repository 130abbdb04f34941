// Who may call what: signed in, and with at least this role. What may be done with a record is the domain's to decide.
import { includesRole, type Role } from '@touchstone/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import type { Context } from './context.ts';
import { formatError } from './error-format.ts';
import { RefusedError } from './refusals.ts';

const t = initTRPC.context<Context>().create({ errorFormatter: formatError, isDev: false });

export const { router, createCallerFactory } = t;

/** Any signed-in member, observers included: reading. */
export const memberProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.member)
    throw new TRPCError({ code: 'UNAUTHORIZED', message: 'You are signed out. Sign in again; what you wrote is still on your screen.' });
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
