// Reports are printed in the desk's language where we have its words; days are written as people write them.
import { describe, expect, it } from 'vitest';
import { printMoment } from './print-day.ts';
import { wordsFor } from './words-for.ts';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['uk', 'uk'],
  ['UK-ua', 'uk'],
  ['fr', 'en'],
  ['', 'en'],
])('prints %j in %s', (language, printed) => expect(wordsFor(language).language).toBe(printed));

describe('days and moments', () => {
  const english = wordsFor('en').day;
  it.each([
    ['2025-03-14', '14 March 2025'],
    ['2025-12-01T13:23', '1 December 2025, 13:23'],
    ['2025-01-31T23:59:59.999Z', '31 January 2025, 23:59 UTC'],
    ['2025-01-31T23:59:59Z', '31 January 2025, 23:59 UTC'],
    ['last spring', 'last spring'],
    ['2025-13-01', '2025-13-01'],
  ])('%s is %s', (moment, printed) => expect(printMoment(moment, english)).toBe(printed));

  it('are Ukrainian in Ukrainian', () => {
    expect(printMoment('2025-03-14T08:05:00Z', wordsFor('uk').day)).toBe('14 березня 2025 року, 08:05 UTC');
  });
});

it.each([
  [1, '1 незалежна оцінка'],
  [2, '2 незалежні оцінки'],
  [4, '4 незалежні оцінки'],
  [5, '5 незалежних оцінок'],
  [11, '11 незалежних оцінок'],
  [14, '14 незалежних оцінок'],
  [21, '21 незалежна оцінка'],
  [112, '112 незалежних оцінок'],
])('counts %d in Ukrainian', (count, printed) => expect(wordsFor('uk').ratings(count)).toBe(printed));

it('counts one and many in English', () => {
  expect([1, 2].map(wordsFor('en').ratings)).toEqual(['1 independent rating', '2 independent ratings']);
});
