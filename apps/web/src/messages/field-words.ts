// What the fields that an event changed are called, and how their values are written for people.
import {
  CLAIM_KINDS,
  CONFIDENCES,
  DECLINE_REASONS,
  MEASUREMENT_LEVELS,
  REPLY_OUTCOMES,
  REPLY_WAYS,
  ROLES,
  STANCES,
  VERDICT_PARTS,
} from '@touchstone/domain';
import { CLAIM_KIND_WORDS, DECLINE_REASON_WORDS } from './claim-words.ts';
import {
  CONFIDENCE_WORDS,
  MEASUREMENT_LEVEL_WORDS,
  REPLY_OUTCOME_WORDS,
  REPLY_WAY_WORDS,
  ROLE_WORDS,
  STANCE_WORDS,
  VERDICT_PART_WORDS,
} from './desk-words.ts';
import { describeDay } from './times.ts';

interface FieldEntry {
  label: string;
  /** A text of sentences, whose changes are shown word by word. */
  isText?: true;
  /** Words for a value that is a key. */
  wordsOf?: (value: string) => string;
}

const from =
  <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
  (value: string): string => {
    const key = keys.find((one) => one === value);
    return key ? words[key] : value;
  };

const FIELDS: Readonly<Record<string, FieldEntry>> = {
  title: { label: 'Title', isText: true },
  byline: { label: 'Byline' },
  publisher: { label: 'Publisher' },
  url: { label: 'Address' },
  publishedAt: { label: 'Published' },
  updatedAt: { label: 'Updated' },
  language: { label: 'Language' },
  topic: { label: 'Topic' },
  statement: { label: 'Statement', isText: true },
  claimantName: { label: 'Claimant' },
  saidOn: { label: 'Said on', wordsOf: describeDay },
  kind: { label: 'Kind', wordsOf: from(CLAIM_KINDS, CLAIM_KIND_WORDS) },
  assignee: { label: 'Works on it' },
  dueOn: { label: 'Due day', wordsOf: describeDay },
  asOf: { label: 'As of', wordsOf: describeDay },
  recheckOn: { label: 'Re-check day', wordsOf: describeDay },
  declineReason: { label: 'Why', wordsOf: from(DECLINE_REASONS, DECLINE_REASON_WORDS) },
  source: { label: 'Source' },
  stance: { label: 'Stance', wordsOf: from(STANCES, STANCE_WORDS) },
  excerpt: { label: 'Excerpt', isText: true },
  note: { label: 'Note', isText: true },
  askedOf: { label: 'Who is asked' },
  way: { label: 'By what way', wordsOf: from(REPLY_WAYS, REPLY_WAY_WORDS) },
  askedOn: { label: 'Asked on', wordsOf: describeDay },
  outcome: { label: 'What came of it', wordsOf: from(REPLY_OUTCOMES, REPLY_OUTCOME_WORDS) },
  answer: { label: 'The answer', isText: true },
  answeredOn: { label: 'Answered on', wordsOf: describeDay },
  point: { label: 'Scale point' },
  confidence: { label: 'Confidence', wordsOf: from(CONFIDENCES, CONFIDENCE_WORDS) },
  rationale: { label: 'Why', isText: true },
  adjudication: { label: 'How it was settled', isText: true },
  summary: { label: 'Summary', isText: true },
  explanation: { label: 'Explanation', isText: true },
  introduction: { label: 'Introduction', isText: true },
  dissent: { label: 'Dissent', isText: true },
  comment: { label: 'Comment', isText: true },
  name: { label: 'Name of the desk' },
  about: { label: 'Who we are', isText: true },
  funding: { label: 'Who pays for it', isText: true },
  contact: { label: 'How to reach us', isText: true },
  correctionsPolicy: { label: 'How we correct', isText: true },
  ratingsNeeded: { label: 'Ratings a claim needs' },
  level: { label: 'How far apart two points are', wordsOf: from(MEASUREMENT_LEVELS, MEASUREMENT_LEVEL_WORDS) },
  points: { label: 'Points of the scale' },
  role: { label: 'Role', wordsOf: from(ROLES, ROLE_WORDS) },
};

/** What a scale's event says of a point stands after its key: "mostlyFalse.label". */
const POINT_FIELDS: Readonly<Record<string, string>> = {
  label: 'name',
  mark: 'mark',
  colour: 'colour',
  definition: 'meaning',
  isOffScale: 'off the scale',
  minSources: 'sources',
  minIndependentSources: 'different publishers',
  minPrimarySources: 'primary sources',
  needsRightOfReply: 'right of reply',
};

/** "correctionsPolicy" as "Corrections policy". */
const spelledOut = (name: string) => {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** From this length on, a value of a field nobody named here is read as a text. */
const TEXT_FROM = 60;

export interface FieldWords {
  label: string;
  isText: boolean;
  before: string | null;
  after: string | null;
}

export function describeChange({ field, before, after }: { field: string; before: string | null; after: string | null }): FieldWords {
  const part = VERDICT_PARTS.find((one) => field === `request.${one}`);
  if (part) return { label: `Asked for, ${VERDICT_PART_WORDS[part].toLowerCase()}`, isText: true, before, after };
  const [key = '', ofPoint = ''] = field.split('.');
  if (Object.hasOwn(POINT_FIELDS, ofPoint))
    return { label: `${spelledOut(key)}, ${POINT_FIELDS[ofPoint]}`, isText: ofPoint === 'definition', before, after };
  const entry = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  const wordsOf = (value: string | null) => (value === null ? null : (entry?.wordsOf?.(value) ?? value));
  const isText = entry ? entry.isText === true : [before, after].some((value) => value !== null && value.length >= TEXT_FROM);
  return { label: entry?.label ?? spelledOut(field), isText, before: wordsOf(before), after: wordsOf(after) };
}
