// Are words found as a reader of the language would count them?
import { describe, expect, it } from 'vitest';
import { wordIndexAt, wordsOf } from './words.ts';

const words = (text: string, language?: string) => wordsOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['punctuation and quotes stay outside', '“It wasn’t 3.5%,” she said.', ['It', 'wasn’t', '3.5', 'she', 'said']],
    ['Ukrainian with an apostrophe', 'Здоров’я — це все.', ['Здоров’я', 'це', 'все']],
    ['white space only', ' \n ', []],
  ])('%s', (_case, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are found when the language is not known', () => {
    expect(words('one two', '')).toEqual(['one', 'two']);
  });

  it('are found in writing without spaces', () => {
    expect(words('我们去北京', 'zh').join('')).toBe('我们去北京');
    expect(words('我们去北京', 'zh').length).toBeGreaterThan(1);
  });
});

describe('the word at an offset', () => {
  const spans = wordsOf('one, two three');
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [8, 2],
    [99, 2],
  ])('offset %i is word %i', (offset, index) => {
    expect(wordIndexAt(spans, offset)).toBe(index);
  });
  it('is none without words', () => {
    expect(wordIndexAt([], 0)).toBe(-1);
  });
});
