// My words of a verdict and those everybody has, brought together: what is shown, what is still to be kept, what both of us changed.
import type { ConflictChoice } from '../../../session/drafts/merge-by-paragraph.ts';
import { type ContestedPlace, mergeFields, settlePlace } from '../../../session/drafts/merge-fields.ts';
import type { VerdictDraft, VerdictWords } from './verdict-draft.ts';

export type ContestedWords = ContestedPlace<keyof VerdictWords>;

export interface WrittenWords {
  /** My words with all of the others’ that do not touch them. */
  mine: VerdictWords;
  base: VerdictWords;
  contested: ContestedWords[];
  /** Something of mine is not with the others yet. */
  isUnsent: boolean;
}

const isSame = (a: VerdictWords, b: VerdictWords) => a.summary === b.summary && a.explanation === b.explanation;
const wordsOf = ({ summary, explanation }: VerdictWords) => ({ summary, explanation });

/** `start`: where the words began; `saved`: what everybody has. */
export interface Ground {
  start: VerdictWords;
  saved: VerdictWords;
}

function threeOf(draft: VerdictDraft, { start, saved }: Ground) {
  // what was sent may have arrived although no answer did
  const base = draft.sent && isSame(draft.sent, saved) ? draft.sent : (draft.base ?? start);
  return { base: wordsOf(base), mine: wordsOf(draft), theirs: wordsOf(saved) };
}

export function bringTogether(draft: VerdictDraft, ground: Ground): WrittenWords {
  const { start, saved } = ground;
  const words = wordsOf(saved);
  if (draft.base === null && isSame(draft, start)) return { mine: words, base: words, contested: [], isUnsent: false };
  const merged = mergeFields(threeOf(draft, ground));
  return { ...merged, isUnsent: merged.contested.length > 0 || !isSame(merged.mine, saved) };
}

/** Typed on top of what was shown. */
export const typeWords = (draft: VerdictDraft, shown: WrittenWords, change: Partial<VerdictWords>): VerdictDraft => ({
  ...draft,
  ...shown.mine,
  ...change,
  base: shown.base,
});

export function settleWords(draft: VerdictDraft, ground: Ground, place: ContestedWords, choice: ConflictChoice): VerdictDraft {
  const { mine, base } = settlePlace(threeOf(draft, ground), place, choice);
  return { ...draft, ...mine, base };
}

/** On its way to the others. */
export const sendWords = (draft: VerdictDraft, { mine, base }: WrittenWords): VerdictDraft => ({ ...draft, ...mine, base, sent: mine });

const withoutWords = (draft: VerdictDraft, start: VerdictWords): VerdictDraft => ({ ...draft, ...wordsOf(start), base: null, sent: null });

/** `kept` was sent and is with the others now; what was typed since is not. */
export const keepWords = (draft: VerdictDraft, kept: VerdictWords, start: VerdictWords): VerdictDraft =>
  isSame(draft, kept) ? withoutWords(draft, start) : { ...draft, base: kept, sent: null };

/** Nothing is kept of words that the others have anyway. */
export const dropSaved = (draft: VerdictDraft, ground: Ground): VerdictDraft =>
  bringTogether(draft, ground).isUnsent ? draft : withoutWords(draft, ground.start);
