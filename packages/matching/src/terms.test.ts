import { expect, it } from 'vitest';
import { textForMeaning } from './index.ts';

it('makes a vector of what a post says, not of its addresses or whose it is', () => {
  expect(textForMeaning('The bridge at Orla was closed. https://t.co/a1 — Ann Doe (@ann) March 3, 2020')).toBe(
    'The bridge at Orla was closed.',
  );
  expect(textForMeaning('https://t.co/a1')).toBe('https://t.co/a1');
});

it('makes it of the beginning of what is long, at the end of a word', () => {
  const long = 'The river rose '.repeat(40);
  const begun = textForMeaning(long);
  expect(long.startsWith(`${begun} `)).toBe(true);
  expect(begun.length).toBeGreaterThan(220);
  expect(begun.length).toBeLessThanOrEqual(240);
  expect(textForMeaning('а'.repeat(1000))).toHaveLength(240);
});
