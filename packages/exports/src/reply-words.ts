// A request for reply as sentences: who was asked, how, until when, and what came of it.
import type { FrozenReply } from '@touchstone/domain';
import { oneLine } from './plain-text.ts';
import type { Words } from './words/words.ts';

interface ReplyWords {
  /** What was done, in a sentence or two. */
  line: string;
  /** Words of theirs or ours that follow it, when there are any. */
  text: string | null;
}

const dayOf = (day: string | null, words: Words) => (day ? words.day(day) : '');

export function replyWords(reply: FrozenReply, words: Words): ReplyWords {
  const { outcome, askedOf, way, askedOn, dueOn, answeredOn, answer, reason } = reply;
  if (outcome === 'waived') return { line: `${words.replyWaived}:`, text: reason };
  const on = dayOf(askedOn, words);
  const asked = words.replyAsked({ of: oneLine(askedOf ?? ''), way: way ? words.replyWays[way] : '', on, until: dayOf(dueOn, words) });
  const came = words.replyOutcomes[outcome];
  if (outcome !== 'answered') return { line: `${asked} ${came}`, text: null };
  return { line: `${asked} ${came} (${dayOf(answeredOn, words)}):`, text: answer };
}
