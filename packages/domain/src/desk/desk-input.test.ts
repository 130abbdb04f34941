// What may be said about the desk.
import { expect, it } from 'vitest';
import { deskEdit } from './desk-input.ts';

it.each([{ ratingsNeeded: 1 }, { ratingsNeeded: 10 }, { name: 'Harbour Desk', about: '' }, {}])('takes %j', (changes) => {
  expect(deskEdit.parse({ version: 1, changes })).toEqual({ version: 1, changes });
});

it.each([
  { ratingsNeeded: 0 },
  { ratingsNeeded: 11 },
  { ratingsNeeded: 1.5 },
  { name: ' ' },
  { isDemo: true },
  { about: 'x'.repeat(5_001) },
])('refuses %j', (changes) => {
  expect(deskEdit.safeParse({ version: 1, changes }).success).toBe(false);
});
