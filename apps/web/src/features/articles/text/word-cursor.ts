// Picking words without a mouse: a cursor that stands on a word and can take in its neighbours.
import { type WordSpan, wordIndexAt } from '@touchstone/anchoring';

/** Indexes into the text's words; the picked words reach from one to the other. */
export interface WordCursor {
  anchor: number;
  focus: number;
}

export type CursorMove = 'next' | 'previous' | 'extendForward' | 'extendBack' | 'nextParagraph' | 'previousParagraph';

const clamp = (index: number, words: readonly WordSpan[]) => Math.min(Math.max(0, index), words.length - 1);

/** A cursor on the word at the offset, or on the next one; null in a text without words. */
export function placeCursor(words: readonly WordSpan[], offset: number): WordCursor | null {
  const index = wordIndexAt(words, offset);
  return index < 0 ? null : { anchor: index, focus: index };
}

/** The cursor after the move; at the ends of the text it stays. `paragraphStarts` are offsets in rising order. */
export function moveCursor(
  cursor: WordCursor,
  move: CursorMove,
  words: readonly WordSpan[],
  paragraphStarts: readonly number[],
): WordCursor {
  const at = words[cursor.focus]?.start ?? 0;
  const onWord = (index: number): WordCursor => ({ anchor: clamp(index, words), focus: clamp(index, words) });
  switch (move) {
    case 'next':
      return onWord(Math.max(cursor.anchor, cursor.focus) + 1);
    case 'previous':
      return onWord(Math.min(cursor.anchor, cursor.focus) - 1);
    case 'extendForward':
      return { ...cursor, focus: clamp(cursor.focus + 1, words) };
    case 'extendBack':
      return { ...cursor, focus: clamp(cursor.focus - 1, words) };
    case 'nextParagraph': {
      const start = paragraphStarts.find((one) => one > at);
      return start === undefined ? cursor : onWord(wordIndexAt(words, start));
    }
    case 'previousParagraph': {
      const here = paragraphStarts.findLastIndex((one) => one <= at);
      const isAtStart = wordIndexAt(words, paragraphStarts[here] ?? 0) === cursor.focus;
      return onWord(wordIndexAt(words, paragraphStarts[isAtStart ? here - 1 : here] ?? 0));
    }
  }
}

/** What the cursor has picked, as UTF-16 offsets. */
export function pickedRange({ anchor, focus }: WordCursor, words: readonly WordSpan[]): { start: number; end: number } | null {
  const first = words[Math.min(anchor, focus)];
  const last = words[Math.max(anchor, focus)];
  return first && last ? { start: first.start, end: last.end } : null;
}
