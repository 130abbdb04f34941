// My changes to a piece of evidence and what somebody else saved meanwhile, brought together.
import type { ConflictChoice } from '../../../session/drafts/merge-by-paragraph.ts';
import { type ContestedPlace, mergeFields, settlePlace } from '../../../session/drafts/merge-fields.ts';
import type { EvidenceDraft, EvidenceFields } from './evidence-draft.ts';

export type EvidenceField = keyof EvidenceFields;
type Texts = Record<EvidenceField, string>;

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

const textsOf = (fields: EvidenceFields) => Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? ''])) as Texts;
const fieldsOf = (texts: Texts): EvidenceFields => ({
  ...texts,
  kind: texts.kind as EvidenceFields['kind'],
  stance: (texts.stance || null) as EvidenceFields['stance'],
});

const threeOf = (draft: EvidenceDraft, saved: EvidenceFields) => ({
  base: textsOf(draft.base ?? saved),
  mine: textsOf(draft),
  theirs: textsOf(saved),
});

export interface WrittenEvidence {
  fields: EvidenceFields;
  base: EvidenceFields;
  contested: ContestedPlace<EvidenceField>[];
}

/** `saved`: what stands there now. */
export function bringEvidence(draft: EvidenceDraft, saved: EvidenceFields): WrittenEvidence {
  const { mine, base, contested } = mergeFields(threeOf(draft, saved));
  return { fields: fieldsOf(mine), base: fieldsOf(base), contested };
}

/** Written on top of what is shown. */
export function writeEvidence(draft: EvidenceDraft, saved: EvidenceFields, change: Partial<EvidenceFields>): EvidenceDraft {
  const { fields, base } = bringEvidence(draft, saved);
  return { ...fields, ...change, base };
}

export function settleEvidence(
  draft: EvidenceDraft,
  saved: EvidenceFields,
  place: ContestedPlace<EvidenceField>,
  choice: ConflictChoice,
): EvidenceDraft {
  const { mine, base } = settlePlace(threeOf(draft, saved), place, choice);
  return { ...fieldsOf(mine), base: fieldsOf(base) };
}
