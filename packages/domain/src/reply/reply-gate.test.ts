// Who asks for a reply must have had one, its absence, or a reason; who does not, need not.
import { expect, it } from 'vitest';
import type { ReplyOutcome } from './reply.ts';
import { unmetReply } from './reply-gate.ts';

const waiting = (have: number) => [{ code: 'replyWaiting', have }];

it.each<[readonly ReplyOutcome[], unknown]>([
  [[], [{ code: 'needsReply' }]],
  [['answered'], []],
  [['declined'], []],
  [['noAnswer'], []],
  [['waived'], []],
  [['waiting'], waiting(1)],
  [['answered', 'waiting', 'waiting'], waiting(2)],
  [['noAnswer', 'answered'], []],
])('%j', (outcomes, unmet) => {
  expect(unmetReply(true, outcomes)).toEqual(unmet);
  expect(unmetReply(false, outcomes)).toEqual([]);
});
