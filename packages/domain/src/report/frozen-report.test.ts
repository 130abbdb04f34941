// The frozen report takes exactly its own shape: nothing unknown, no loose dates, keys in the order of the schema.
import { describe, expect, it } from 'vitest';
import { type FrozenReport, frozenReportSchema } from './frozen-report.ts';

const frozen: FrozenReport = {
  schema: 'touchstone.report/1',
  slug: 'front',
  version: 1,
  title: 'What was said about the front',
  introduction: '',
  language: 'en',
  firstPublishedAt: '2025-03-15T09:00:00.000Z',
  publishedAt: '2025-03-15T09:00:00.000Z',
  publishedBy: 'Edda Brandt',
  desk: { name: 'Desk', about: '', funding: '', contact: '', correctionsPolicy: '' },
  article: {
    title: 'A morning of talks',
    publisher: null,
    byline: null,
    publishedAt: '2025-03-14T13:23',
    updatedAt: null,
    url: null,
    version: 1,
    textSha256: 'a'.repeat(64),
  },
  scale: { name: 'Scale', points: [] },
  claims: [],
  corrections: [],
};

it('takes a report as it was frozen', () => expect(frozenReportSchema.parse(frozen)).toEqual(frozen));

it('gives the keys back in the order of the schema, whatever order they came in', () => {
  const shuffled = Object.fromEntries(Object.entries(frozen).reverse());
  expect(Object.keys(frozenReportSchema.parse(shuffled))).toEqual(Object.keys(frozen));
});

describe('refuses', () => {
  it.each([
    ['another schema name', { schema: 'touchstone.report/2' }],
    ['a key it does not know', { rumour: true }],
    ['a moment without its zone', { publishedAt: '2025-03-15T09:00:00' }],
    ['a version that is no whole number', { version: 1.5 }],
    ['a correction of no known type', { corrections: [{ version: 2, madeAt: frozen.publishedAt, type: 'oops', note: '', claim: null }] }],
  ])('%s', (_title, difference) => {
    expect(frozenReportSchema.safeParse({ ...frozen, ...difference }).success).toBe(false);
  });
});
