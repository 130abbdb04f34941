// What machines propose, and what becomes of it: one table says how each act of a member changes a suggestion's fate.

export const SUGGESTION_KINDS = ['claim', 'wording', 'searchQuery', 'counterEvidence'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** `ignored`: a report on the article was published while nobody had decided on the suggestion. */
export const SUGGESTION_FATES = ['open', 'accepted', 'edited', 'declined', 'ignored'] as const;
export type SuggestionFate = (typeof SUGGESTION_FATES)[number];

/** `publish` is that of a report on the article. */
export type SuggestionAct = 'accept' | 'edit' | 'decline' | 'restore' | 'publish';

const FATES: Record<SuggestionAct, Partial<Record<SuggestionFate, SuggestionFate>>> = {
  accept: { open: 'accepted', ignored: 'accepted' },
  edit: { open: 'edited', accepted: 'edited', edited: 'edited', ignored: 'edited' },
  decline: { open: 'declined', edited: 'declined', ignored: 'declined' },
  restore: { accepted: 'open', edited: 'open', declined: 'open', ignored: 'open' },
  publish: { open: 'ignored' },
};

/** undefined: the act leaves the suggestion as it is. */
export const fateAfter = (act: SuggestionAct, fate: SuggestionFate): SuggestionFate | undefined => FATES[act][fate];

/** What a member changed of a suggestion: only what differs, by name. */
export interface SuggestionEdit {
  before: Record<string, string | null>;
  after: Record<string, string | null>;
}

/** One edit after another: as it was proposed, and as it is now. What was put back is no edit of it any more. */
export function joinEdits(earlier: SuggestionEdit | null, later: SuggestionEdit): SuggestionEdit {
  const before = { ...later.before, ...earlier?.before };
  const after = { ...earlier?.after, ...later.after };
  const names = Object.keys(after).filter((name) => before[name] !== after[name]);
  const only = (fields: Record<string, string | null>) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { before: only(before), after: only(after) };
}
