// What is typed of a request for reply, or of what came of it, before it is sent.
import type { ReplyWay } from '@touchstone/domain';
import type { ReplyReply } from '@touchstone/server';
import { REPLY_OUTCOME_WORDS, REPLY_WAY_WORDS } from '../../../messages/desk-words.ts';
import type { FormTexts } from '../../../session/drafts/form-draft.ts';

/** What is said of a request. */
export interface RequestFields {
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

type RequestField = keyof RequestFields;

export const REQUEST_TEXTS: FormTexts<RequestFields, RequestField> = {
  textsOf: ({ askedOf, way, address, note, askedOn, dueOn }) => ({ askedOf, way, address, note, askedOn, dueOn }),
  fieldsOf: (texts) => ({ ...texts, way: texts.way as ReplyWay }),
};

export const REQUEST_FIELD_WORDS: Record<RequestField, string> = {
  askedOf: 'Who is asked',
  way: 'By what way',
  address: 'Where it went',
  note: 'Note',
  askedOn: 'Asked on',
  dueOn: 'Answer due by',
};

/** To whom the claim belongs is the first to be asked. `now` in milliseconds since 1970. */
export const newRequest = (claimant: string, now: number): RequestFields => ({
  askedOf: claimant,
  way: 'email',
  address: '',
  note: '',
  askedOn: dayOf(now),
  dueOn: dayOf(now + DAYS_TO_ANSWER * DAY_MS),
});

export const requestOf = ({ askedOf, way, address, note, askedOn, due }: ReplyReply): RequestFields => ({
  askedOf: askedOf ?? '',
  way: way ?? 'other',
  address,
  note,
  askedOn: askedOn ?? '',
  dueOn: due?.on ?? '',
});

/** Its words by field, to be read beside another draft of the same request. */
export const requestWords = ({ askedOf, way, address, note, askedOn, dueOn }: RequestFields): Record<string, string> => ({
  [REQUEST_FIELD_WORDS.askedOf]: askedOf,
  [REQUEST_FIELD_WORDS.way]: REPLY_WAY_WORDS[way],
  [REQUEST_FIELD_WORDS.address]: address,
  [REQUEST_FIELD_WORDS.askedOn]: askedOn,
  [REQUEST_FIELD_WORDS.dueOn]: dueOn,
  [REQUEST_FIELD_WORDS.note]: note,
});

export const CAME_OF_IT = ['answered', 'declined', 'noAnswer'] as const;

type CameOfIt = (typeof CAME_OF_IT)[number];

/** What is said of its outcome. */
export interface OutcomeFields {
  outcome: CameOfIt;
  answer: string;
  answeredOn: string;
}

type OutcomeField = keyof OutcomeFields;

export const OUTCOME_TEXTS: FormTexts<OutcomeFields, OutcomeField> = {
  textsOf: ({ outcome, answer, answeredOn }) => ({ outcome, answer, answeredOn }),
  fieldsOf: (texts) => ({ ...texts, outcome: texts.outcome as CameOfIt }),
};

export const OUTCOME_FIELD_WORDS: Record<OutcomeField, string> = {
  outcome: 'What came of it',
  answer: 'The answer',
  answeredOn: 'Answered on',
};

/** `now` in milliseconds since 1970. */
export const outcomeOf = ({ outcome, answer, answeredOn }: ReplyReply, now: number): OutcomeFields => ({
  outcome: outcome === 'declined' || outcome === 'noAnswer' ? outcome : 'answered',
  answer: answer ?? '',
  answeredOn: answeredOn ?? dayOf(now),
});

export const outcomeWords = ({ outcome, answer, answeredOn }: OutcomeFields): Record<string, string> => ({
  [OUTCOME_FIELD_WORDS.outcome]: REPLY_OUTCOME_WORDS[outcome],
  [OUTCOME_FIELD_WORDS.answer]: outcome === 'answered' ? answer : '',
  [OUTCOME_FIELD_WORDS.answeredOn]: outcome === 'answered' ? answeredOn : '',
});

export function missingInRequest({ askedOf, askedOn, dueOn }: RequestFields): string[] {
  return [
    ...(askedOf.trim() ? [] : ['Say who was asked.']),
    ...(askedOn ? [] : ['Say on which day.']),
    ...(dueOn ? [] : ['Say until when the answer is awaited.']),
    ...(askedOn && dueOn && dueOn < askedOn ? ['The answer cannot be due before it was asked for.'] : []),
  ];
}
