// Which earlier version a verdict is compared with, and what was asked for on each of its parts.
import type { VerdictPart } from '@touchstone/domain';
import type { ChangeRequestReply, VerdictReply } from '@touchstone/server';

/**
 * The version the member saw before, else the last one sent back before this one; null when there is nothing to compare.
 * `verdicts` come latest first.
 */
export function verdictBefore(verdicts: readonly VerdictReply[], current: VerdictReply, seenVerdictId: string | null): VerdictReply | null {
  const earlier = verdicts.filter(({ number }) => number < current.number);
  return earlier.find(({ id }) => id === seenVerdictId) ?? earlier.find(({ state }) => state === 'sentBack') ?? null;
}

export interface PastRequest {
  /** The version it was asked on. */
  verdict: VerdictReply;
  request: ChangeRequestReply;
}

/** Everything ever asked about the part, latest first. */
export const requestsOn = (verdicts: readonly VerdictReply[], part: VerdictPart): PastRequest[] =>
  verdicts.flatMap((verdict) => verdict.changeRequests.filter((request) => request.part === part).map((request) => ({ verdict, request })));
