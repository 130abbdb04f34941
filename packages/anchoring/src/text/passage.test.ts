// Does a passage always hold exactly the words it was made from?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, makePassage, type PassageError, passageHolds } from './passage.ts';

const faultOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    return (error as PassageError).fault;
  }
  return 'none';
};

describe('making a passage', () => {
  it('keeps the quote and up to 32 units around it', () => {
    const text = `${'a'.repeat(50)} the words ${'b'.repeat(50)}`;
    const passage = makePassage(text, 51, 60);
    expect(passage).toEqual({ start: 51, end: 60, quote: 'the words', prefix: `${'a'.repeat(31)} `, suffix: ` ${'b'.repeat(31)}` });
  });

  it('trims white space at the ends and moves the offsets along', () => {
    expect(makePassage('one  two \n three', 3, 11)).toMatchObject({ start: 5, end: 8, quote: 'two' });
  });

  it('widens a boundary inside a character to the whole of it', () => {
    expect(makePassage('a😀b', 2, 4).quote).toBe('😀b');
    expect(makePassage('a😀b', 0, 2).quote).toBe('a😀');
    expect(makePassage('a😀b', 2, 3)).toMatchObject({ start: 1, end: 3, quote: '😀' });
  });

  it.each([
    ['before the text', -1, 2, 'outOfRange'],
    ['beyond the text', 0, 6, 'outOfRange'],
    ['backwards', 3, 2, 'outOfRange'],
    ['between units', 0.5, 2, 'outOfRange'],
    ['not a number', Number.NaN, 2, 'outOfRange'],
    ['empty', 2, 2, 'empty'],
    ['white space only', 1, 2, 'empty'],
  ])('refuses a range that is %s', (_words, start, end, fault) => {
    expect(faultOf(() => makePassage('a b c', start, end))).toBe(fault);
  });

  it('holds for any range of any text, in whole characters', () => {
    const hasLoneSurrogate = (text: string) => /\p{Surrogate}/u.test(text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        fc.pre(faultOf(() => makePassage(text, start, end)) === 'none');
        const passage = makePassage(text, start, end);
        expect(passageHolds(text, passage)).toBe(true);
        expect(text.slice(0, passage.start).endsWith(passage.prefix)).toBe(true);
        expect(text.slice(passage.end).startsWith(passage.suffix)).toBe(true);
        expect(passage.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect([passage.quote, passage.prefix, passage.suffix].some(hasLoneSurrogate)).toBe(false);
      }),
    );
  });
});

describe('a passage holds', () => {
  it('while its words stand where it says', () => {
    const passage = makePassage('the quick fox', 4, 9);
    expect(passageHolds('the quick fox', passage)).toBe(true);
    expect(passageHolds('the quack fox', passage)).toBe(false);
    expect(passageHolds('a quick fox', passage)).toBe(false);
    expect(passageHolds('abc', { start: 5, end: 5, quote: '' })).toBe(false);
  });
});
