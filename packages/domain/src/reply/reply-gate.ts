// Whether everybody concerned had their say, as far as a point of the scale asks for it.
import type { Refusal } from '../rule-refusal.ts';
import type { ReplyOutcome } from './reply.ts';

/** Met once somebody answered, declined, let the time run out or was not asked for a reason, and nobody is still being waited for. */
export function unmetReply(needsRightOfReply: boolean, outcomes: readonly ReplyOutcome[]): Refusal[] {
  if (!needsRightOfReply) return [];
  const waiting = outcomes.filter((outcome) => outcome === 'waiting').length;
  if (waiting) return [{ code: 'replyWaiting', have: waiting }];
  return outcomes.length ? [] : [{ code: 'needsReply' }];
}
