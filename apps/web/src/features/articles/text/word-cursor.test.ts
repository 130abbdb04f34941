// Does the word cursor go where its keys say, and stop at the ends?
import { wordsOf } from '@touchstone/anchoring';
import { describe, expect, it } from 'vitest';
import { type CursorMove, moveCursor, pickedRange, placeCursor, type WordCursor } from './word-cursor.ts';

const TEXT = 'One two three.\n\nFour five.\n\nSix.';
const WORDS = wordsOf(TEXT, 'en');
const STARTS = [0, 16, 28];

const after = (from: number, moves: CursorMove[]) => {
  const cursor = moves.reduce((at, move) => moveCursor(at, move, WORDS, STARTS), placeCursor(WORDS, from) as WordCursor);
  const range = pickedRange(cursor, WORDS);
  return range && TEXT.slice(range.start, range.end);
};

describe('the word cursor', () => {
  it.each<[string, number, CursorMove[], string]>([
    ['stands on the word at the offset', 5, [], 'two'],
    ['takes the next word from between words', 14, [], 'Four'],
    ['moves on and back', 0, ['next', 'next', 'previous'], 'two'],
    ['stops at the first word', 0, ['previous'], 'One'],
    ['stops at the last word', 28, ['next', 'next'], 'Six'],
    ['takes in words after it, with what stands between', 8, ['extendForward', 'extendForward'], 'three.\n\nFour five'],
    ['lets them go again', 0, ['extendForward', 'extendForward', 'extendBack'], 'One two'],
    ['takes in words before it', 8, ['extendBack', 'extendBack'], 'One two three'],
    ['goes on from the far end of what is picked', 0, ['extendForward', 'next'], 'three'],
    ['goes to the next paragraph', 4, ['nextParagraph'], 'Four'],
    ['stays in the last paragraph', 28, ['nextParagraph'], 'Six'],
    ['goes to the start of its paragraph', 21, ['previousParagraph'], 'Four'],
    ['and from there to the one before', 21, ['previousParagraph', 'previousParagraph'], 'One'],
    ['and no further', 0, ['previousParagraph'], 'One'],
  ])('%s', (_words, from, moves, expected) => {
    expect(after(from, moves)).toBe(expected);
  });

  it('is not to be had where there are no words', () => {
    expect(placeCursor([], 0)).toBeNull();
  });
});
