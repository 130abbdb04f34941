// What is typed about a piece of evidence, and how it is sent.
import type { SourceKind, Stance } from '@touchstone/domain';
import type { EvidenceReply } from '@touchstone/server';
import { SOURCE_KIND_WORDS, STANCE_WORDS } from '../../../messages/desk-words.ts';
import type { FormTexts } from '../../../session/drafts/form-draft.ts';

/** What the form says. */
export interface EvidenceFields {
  title: string;
  publisher: string;
  author: string;
  url: string;
  /** "2025-03-14", empty when not known. */
  publishedOn: string;
  kind: SourceKind;
  stance: Stance | null;
  excerpt: string;
  note: string;
}

export type EvidenceField = keyof EvidenceFields;

const FIELDS = [
  'title',
  'publisher',
  'author',
  'url',
  'publishedOn',
  'stance',
  'kind',
  'excerpt',
  'note',
] as const satisfies EvidenceField[];

export const EVIDENCE_TEXTS: FormTexts<EvidenceFields, EvidenceField> = {
  textsOf: (fields) => Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? ''])) as Record<EvidenceField, string>,
  fieldsOf: (texts) => ({ ...texts, kind: texts.kind as SourceKind, stance: (texts.stance || null) as Stance | null }),
};

export const NO_EVIDENCE: EvidenceFields = {
  title: '',
  publisher: '',
  author: '',
  url: '',
  publishedOn: '',
  kind: 'secondary',
  stance: null,
  excerpt: '',
  note: '',
};

export const evidenceFieldsOf = ({ source, stance, excerpt, note }: EvidenceReply): EvidenceFields => ({
  title: source.title,
  publisher: source.publisher,
  author: source.author ?? '',
  url: source.url ?? '',
  publishedOn: source.publishedOn ?? '',
  kind: source.kind,
  stance,
  excerpt,
  note,
});

/** Its words by field, as the form names them. */
export const evidenceWords = ({ title, publisher, author, url, publishedOn, kind, stance, excerpt, note }: EvidenceFields) => ({
  Source: title,
  Publisher: publisher,
  Author: author,
  Address: url,
  'Published on': publishedOn,
  'What it does to the claim': stance ? STANCE_WORDS[stance] : '',
  'Kind of source': SOURCE_KIND_WORDS[kind],
  Excerpt: excerpt,
  Note: note,
});

/** What is still missing, in sentences. */
export const missingIn = ({ title, publisher, stance }: EvidenceFields): string[] => [
  ...(stance ? [] : ['Say whether it supports, refutes or gives context.']),
  ...(title.trim() ? [] : ['Give the source a title.']),
  ...(publisher.trim() ? [] : ['Say who published it; that is how independent sources are told apart.']),
];

/** `stance` is known to be chosen. */
export const evidenceOf = (draft: EvidenceFields, stance: Stance) => ({
  source: {
    title: draft.title,
    publisher: draft.publisher,
    author: draft.author.trim() || null,
    url: draft.url.trim() || null,
    publishedOn: draft.publishedOn || null,
    kind: draft.kind,
  },
  stance,
  excerpt: draft.excerpt,
  note: draft.note,
});
