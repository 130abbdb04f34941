// A long text is read in a thread of its own, with the same result as a short one.
import { readArticle } from '@touchstone/language';
import { expect, it } from 'vitest';
import { readText } from './read-text.ts';

const paragraph = (number: number) =>
  `“We built ${number} homes in 2024, up ${number % 90} per cent,” said Ada Ferris, the mayor of the city, on Monday.`;
const article = (length: number) => ['Homes in the city', ...Array.from({ length }, (_, index) => paragraph(1_000 + index))].join('\n\n');

it.each([2, 600])('reads %i paragraphs', async (length) => {
  const text = article(length);
  const reading = await readText(text);
  expect(reading).toEqual(readArticle(text));
  expect(reading.suggestions.length).toBeGreaterThanOrEqual(length);
  expect(text.length > 50_000).toBe(length === 600);
});
