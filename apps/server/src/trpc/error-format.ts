// Turns an error into what the client gets: a code, a sentence, and the refusals or the current record behind it.
import { describeRefusal, type Refusal } from '@touchstone/domain';
import type { TRPCError } from '@trpc/server';
import type { DefaultErrorShape } from '@trpc/server/unstable-core-do-not-import';
import { ZodError } from 'zod';
import { ConflictError, RefusedError } from './refusals.ts';

export interface ErrorDetails {
  code: DefaultErrorShape['data']['code'];
  httpStatus: number;
  path?: string;
  /** Rule that refused, such as "CLAIM-07". */
  ruleId: string | null;
  refusals: (Refusal & { text: string })[];
  /** The record as it is now, when the sender's was out of date. */
  current: unknown;
}

const UNEXPECTED = 'Something went wrong on our side. What you wrote is still on your screen; try again in a moment.';

function wording(error: TRPCError): string {
  if (error.cause instanceof ZodError) return error.cause.issues.map((issue) => issue.message).join(' ');
  return error.code === 'INTERNAL_SERVER_ERROR' ? UNEXPECTED : error.message;
}

/** Never passes on a stack, a statement or an unexpected error's own words. */
export function formatError({ shape, error }: { shape: DefaultErrorShape; error: TRPCError }) {
  const known = error.cause ?? error;
  const refusals = known instanceof RefusedError ? known.refusals : [];
  const data: ErrorDetails = {
    code: shape.data.code,
    httpStatus: shape.data.httpStatus,
    ...(shape.data.path !== undefined && { path: shape.data.path }),
    ruleId: known instanceof RefusedError ? (known.ruleId ?? null) : null,
    refusals: refusals.map((refusal) => ({ ...refusal, text: describeRefusal(refusal) })),
    current: known instanceof ConflictError ? known.current : null,
  };
  return { code: shape.code, message: wording(error), data };
}
