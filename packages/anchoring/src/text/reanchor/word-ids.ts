// Words as numbers, so that a passage and a long text are compared quickly.
import type { FoldedWord } from './fold-words.ts';

/** Units two words must begin with alike to be forms of one word. */
const STEM_LENGTH = 5;
/** What such a pair counts beside a pair of the same word. */
const STEM_MATCH = 0.7;

export interface WordIds {
  /** 0 for a word that the passage does not have. */
  words: Int32Array;
  /** The same for how it begins; a short word is its own beginning. */
  stems: Int32Array;
}

const stemOf = (word: string) => (word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word);

/** Numbers from 1 for the distinct ones. */
const numbered = (keys: readonly string[]) => new Map([...new Set(keys)].map((key, index) => [key, index + 1]));

/** Numbers of the passage's words, and of the text's by the same count. */
export function idsOf(passage: readonly FoldedWord[], text: readonly FoldedWord[]): { passage: WordIds; text: WordIds } {
  const words = numbered(passage.map(({ word }) => word));
  const stems = numbered(passage.map(({ word }) => stemOf(word)));
  const idsIn = (list: readonly FoldedWord[]): WordIds => {
    const ids = { words: new Int32Array(list.length), stems: new Int32Array(list.length) };
    list.forEach(({ word }, index) => {
      const stem = stems.get(stemOf(word));
      if (stem === undefined) return;
      ids.stems[index] = stem;
      ids.words[index] = words.get(word) ?? 0;
    });
    return ids;
  };
  return { passage: idsIn(passage), text: idsIn(text) };
}

/** 1 for the same word, less for another form of it, 0 for another word. */
export function likeness(passage: WordIds, row: number, text: WordIds, column: number): number {
  if (passage.stems[row] !== text.stems[column]) return 0;
  return passage.words[row] === text.words[column] ? 1 : STEM_MATCH;
}

/** How much a word tells: long ones more than short ones. 0..1. */
export const weightOf = (word: string): number => Math.min(1, 0.2 + 0.1 * word.length);
