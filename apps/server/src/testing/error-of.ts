// The error that a call must end in, as the client would be told of it.
import type { Refusal } from '@touchstone/domain';
import { TRPCError } from '@trpc/server';
import { ConflictError, RefusedError } from '../trpc/refusals.ts';

export interface ToldError {
  code: TRPCError['code'];
  message: string;
  ruleId: string | undefined;
  refusals: readonly Refusal[];
  current: unknown;
}

/** Waits for the refusal of `call`; fails the test when it succeeds or ends in anything unforeseen. */
export async function errorOf(call: Promise<unknown>): Promise<ToldError> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
    return {
      code: error.code,
      message: error.message,
      ruleId: error instanceof RefusedError ? error.ruleId : undefined,
      refusals: error instanceof RefusedError ? error.refusals : [],
      current: error instanceof ConflictError ? error.current : null,
    };
  }
  throw new Error('It was not refused.');
}

/** How often each outcome came: `done`, or the code of the error. */
export async function outcomesOf(calls: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const outcomes = await Promise.all(
    calls.map((call) =>
      call.then(
        () => 'done',
        () => errorOf(call).then(({ code }) => code),
      ),
    ),
  );
  return Object.fromEntries([...new Set(outcomes)].map((one) => [one, outcomes.filter((other) => other === one).length]));
}
