// My words of a verdict and those everybody has, brought together: what is shown, what is still to be kept, what both of us changed.
import { type ConflictChoice, mergeByParagraph, settleParagraph } from '../../../session/drafts/merge-by-paragraph.ts';
import type { VerdictDraft, VerdictWords } from './verdict-draft.ts';

const PARTS = ['summary', 'explanation'] as const;
type Part = (typeof PARTS)[number];

/** A place that somebody else and I both changed. */
export interface ContestedPlace {
  part: Part;
  /** Which of the contested places of that part. */
  index: number;
  mine: string;
  theirs: string;
}

export interface WrittenWords {
  /** My words with all of the others’ that do not touch them. */
  mine: VerdictWords;
  base: VerdictWords;
  contested: ContestedPlace[];
  /** Something of mine is not with the others yet. */
  isUnsent: boolean;
}

const isSame = (a: VerdictWords, b: VerdictWords) => PARTS.every((part) => a[part] === b[part]);
const wordsOf = ({ summary, explanation }: VerdictWords): VerdictWords => ({ summary, explanation });

/** `start`: where the words began; `saved`: what everybody has. */
export interface Ground {
  start: VerdictWords;
  saved: VerdictWords;
}

function threeOf(draft: VerdictDraft, { start, saved }: Ground, part: Part) {
  // what was sent may have arrived although no answer did
  const base = draft.sent && isSame(draft.sent, saved) ? draft.sent : (draft.base ?? start);
  return { base: base[part], mine: draft[part], theirs: saved[part] };
}

export function bringTogether(draft: VerdictDraft, ground: Ground): WrittenWords {
  const { start, saved } = ground;
  if (draft.base === null && isSame(draft, start)) return { mine: wordsOf(saved), base: wordsOf(saved), contested: [], isUnsent: false };
  const merged = {
    summary: mergeByParagraph(threeOf(draft, ground, 'summary')),
    explanation: mergeByParagraph(threeOf(draft, ground, 'explanation')),
  };
  const mine = { summary: merged.summary.mine, explanation: merged.explanation.mine };
  const contested = PARTS.flatMap((part) => merged[part].contested.map((place, index) => ({ part, index, ...place })));
  return {
    mine,
    base: { summary: merged.summary.base, explanation: merged.explanation.base },
    contested,
    isUnsent: contested.length > 0 || !isSame(mine, saved),
  };
}

/** Typed on top of what was shown. */
export const typeWords = (draft: VerdictDraft, shown: WrittenWords, change: Partial<VerdictWords>): VerdictDraft => ({
  ...draft,
  ...shown.mine,
  ...change,
  base: shown.base,
});

export function settlePlace(draft: VerdictDraft, ground: Ground, { part, index }: ContestedPlace, choice: ConflictChoice): VerdictDraft {
  const { mine, base } = bringTogether(draft, ground);
  const settled = settleParagraph(threeOf(draft, ground, part), index, choice);
  return { ...draft, ...mine, [part]: settled.mine, base: { ...base, [part]: settled.base } };
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
