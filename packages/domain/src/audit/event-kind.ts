// What an event is about, in few words, so that a history can be narrowed to it: one line for every noun of the record.
import type { AuditEventType } from './audit-event.ts';

export const EVENT_KINDS = ['article', 'claim', 'work', 'evidence', 'reply', 'rating', 'verdict', 'comment', 'report', 'desk'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

type Noun = AuditEventType extends infer Type ? (Type extends `${infer First}.${string}` ? First : never) : never;

/** `work`: who has a claim in hand, and who must keep away from it. */
const KIND_OF_NOUN: Record<Noun, EventKind> = {
  article: 'article',
  claim: 'claim',
  lease: 'work',
  recusal: 'work',
  evidence: 'evidence',
  reply: 'reply',
  rating: 'rating',
  adjudication: 'rating',
  dissent: 'rating',
  verdict: 'verdict',
  changeRequest: 'verdict',
  comment: 'comment',
  thread: 'comment',
  report: 'report',
  library: 'desk',
  precedent: 'evidence',
  assistant: 'claim',
  suggestion: 'claim',
  desk: 'desk',
  member: 'desk',
  scale: 'desk',
  token: 'desk',
};

/** The nouns of which events of these kinds speak: what stands before the point of their types. */
export const nounsOf = (kinds: readonly EventKind[]): string[] =>
  Object.entries(KIND_OF_NOUN).flatMap(([noun, kind]) => (kinds.includes(kind) ? [noun] : []));
