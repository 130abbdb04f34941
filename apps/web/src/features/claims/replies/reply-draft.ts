// What is typed of a request for reply, or of what came of it, before it is sent.
import type { ReplyWay } from '@touchstone/domain';
import type { ReplyReply } from '@touchstone/server';
import { REPLY_OUTCOME_WORDS, REPLY_WAY_WORDS } from '../../../messages/desk-words.ts';

export interface RequestDraft {
  /** Of the request that was seen when the writing began; 0 for a new one. */
  version: number;
  askedOf: string;
  way: ReplyWay;
  address: string;
  note: string;
  askedOn: string;
  dueOn: string;
}

/** Days given for an answer unless somebody chooses others. */
const DAYS_TO_ANSWER = 2;
const DAY_MS = 24 * 60 * 60_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** To whom the claim belongs is the first to be asked. `now` in milliseconds since 1970. */
export const newRequest = (claimant: string, now: number): RequestDraft => ({
  version: 0,
  askedOf: claimant,
  way: 'email',
  address: '',
  note: '',
  askedOn: dayOf(now),
  dueOn: dayOf(now + DAYS_TO_ANSWER * DAY_MS),
});

export const requestOf = ({ version, askedOf, way, address, note, askedOn, due }: ReplyReply): RequestDraft => ({
  version,
  askedOf: askedOf ?? '',
  way: way ?? 'other',
  address,
  note,
  askedOn: askedOn ?? '',
  dueOn: due?.on ?? '',
});

/** Its words by field, to be read beside another draft of the same request. */
export const requestWords = ({ askedOf, way, address, note, askedOn, dueOn }: RequestDraft): Record<string, string> => ({
  'Who is asked': askedOf,
  'By what way': REPLY_WAY_WORDS[way],
  'Where it went': address,
  'Asked on': askedOn,
  'Answer due by': dueOn,
  Note: note,
});

export const CAME_OF_IT = ['answered', 'declined', 'noAnswer'] as const;

export interface OutcomeDraft {
  version: number;
  outcome: (typeof CAME_OF_IT)[number];
  answer: string;
  answeredOn: string;
}

/** `now` in milliseconds since 1970. */
export const outcomeOf = ({ version, outcome, answer, answeredOn }: ReplyReply, now: number): OutcomeDraft => ({
  version,
  outcome: outcome === 'declined' || outcome === 'noAnswer' ? outcome : 'answered',
  answer: answer ?? '',
  answeredOn: answeredOn ?? dayOf(now),
});

export const outcomeWords = ({ outcome, answer, answeredOn }: OutcomeDraft): Record<string, string> => ({
  'What came of it': REPLY_OUTCOME_WORDS[outcome],
  'The answer': outcome === 'answered' ? answer : '',
  'Answered on': outcome === 'answered' ? answeredOn : '',
});

export function missingInRequest({ askedOf, askedOn, dueOn }: RequestDraft): string[] {
  return [
    ...(askedOf.trim() ? [] : ['Say who was asked.']),
    ...(askedOn ? [] : ['Say on which day.']),
    ...(dueOn ? [] : ['Say until when the answer is awaited.']),
    ...(askedOn && dueOn && dueOn < askedOn ? ['The answer cannot be due before it was asked for.'] : []),
  ];
}
