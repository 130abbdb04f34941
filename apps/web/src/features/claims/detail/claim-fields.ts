// What a person types about a claim, against what the server has: what is unsaved, and where two people differ.
import type { ClaimKind } from '@touchstone/domain';
import type { ClaimDetail } from '@touchstone/server';

export interface ClaimFields {
  statement: string;
  claimantName: string;
  /** "2025-03-14", empty when not known. */
  saidOn: string;
  kind: ClaimKind;
}
export type FieldName = keyof ClaimFields;
const FIELD_NAMES: readonly FieldName[] = ['statement', 'claimantName', 'saidOn', 'kind'];

/** What was typed, and what the server had when the typing began. */
export interface FieldDraft {
  typed: Partial<ClaimFields>;
  base: Partial<ClaimFields>;
}
export const NO_DRAFT: FieldDraft = { typed: {}, base: {} };

export const fieldsOf = (claim: Pick<ClaimDetail, 'statement' | 'claimant' | 'saidOn' | 'kind'>): ClaimFields => ({
  statement: claim.statement,
  claimantName: claim.claimant?.name ?? '',
  saidOn: claim.saidOn ?? '',
  kind: claim.kind,
});

const differs = (name: FieldName, typed: string | undefined, saved: string) =>
  typed !== undefined && (name === 'claimantName' ? typed.trim() : typed) !== saved;

/** Fields that differ from the server's. */
export const unsavedFields = ({ typed }: FieldDraft, saved: ClaimFields): FieldName[] =>
  FIELD_NAMES.filter((name) => differs(name, typed[name], saved[name]));

/** Unsaved fields that somebody else changed meanwhile. */
export const contestedFields = (draft: FieldDraft, saved: ClaimFields): FieldName[] =>
  unsavedFields(draft, saved).filter((name) => draft.base[name] !== undefined && draft.base[name] !== saved[name]);

export const typeField = <Name extends FieldName>(
  draft: FieldDraft,
  name: Name,
  value: ClaimFields[Name],
  saved: ClaimFields,
): FieldDraft => ({
  typed: { ...draft.typed, [name]: value },
  base: { ...draft.base, [name]: draft.base[name] ?? saved[name] },
});

function without(fields: Partial<ClaimFields>, names: readonly FieldName[]): Partial<ClaimFields> {
  const left = { ...fields };
  for (const name of names) delete left[name];
  return left;
}

/** After `sent` was saved: what was typed since is still a draft. */
export function settleDraft(draft: FieldDraft, sent: Partial<ClaimFields>): FieldDraft {
  const names = FIELD_NAMES.filter((name) => sent[name] !== undefined);
  const done = names.filter((name) => draft.typed[name] === sent[name]);
  const since = Object.fromEntries(names.filter((name) => !done.includes(name)).map((name) => [name, sent[name]]));
  return { typed: without(draft.typed, done), base: { ...without(draft.base, done), ...since } };
}

/** Mine stands: theirs is now what it is measured against. */
export const keepMine = (draft: FieldDraft, name: FieldName, saved: ClaimFields): FieldDraft => ({
  ...draft,
  base: { ...draft.base, [name]: saved[name] },
});

export const takeTheirs = (draft: FieldDraft, name: FieldName): FieldDraft => ({
  typed: without(draft.typed, [name]),
  base: without(draft.base, [name]),
});

/** In the server's words: empty means not known. */
export const changesOf = (typed: Partial<ClaimFields>) => ({
  ...(typed.statement !== undefined && { statement: typed.statement }),
  ...(typed.kind !== undefined && { kind: typed.kind }),
  ...(typed.claimantName !== undefined && { claimantName: typed.claimantName.trim() || null }),
  ...(typed.saidOn !== undefined && { saidOn: typed.saidOn || null }),
});
