import { describe, expect, it } from 'vitest';
import { queriesTouchedBy, queriesTouchedBySignal, type Reading, TOUCHED } from './touched-queries.ts';

const event = { position: 1, type: 'claim.edited', articleId: 'a1', claimId: 'c1', reportId: null, actorId: 'm1' };

/** Which readings an event must not leave as they are, by the noun that changed. */
const LEAST: Record<string, readonly Reading[]> = {
  article: ['articles.list'],
  claim: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  evidence: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  reply: ['claims.get', 'claims.history', 'articles.get', 'desk.myWork', 'reports.preview'],
  rating: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  adjudication: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  dissent: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  comment: ['claims.get', 'articles.get'],
  thread: ['claims.get', 'articles.get'],
  verdict: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'articles.list', 'desk.myWork', 'reports.preview'],
  changeRequest: ['claims.get', 'claims.list', 'articles.get', 'desk.myWork'],
  recusal: ['claims.get', 'claims.list', 'articles.get', 'desk.myWork'],
  lease: ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'],
  report: ['reports.get', 'reports.list', 'reports.preview', 'articles.list'],
  library: ['library.labels', 'precedents.forClaim', 'precedents.search'],
  precedent: ['claims.get', 'claims.history', 'precedents.forClaim'],
  assistant: ['suggestions.assistant', 'claims.get'],
  suggestion: ['claims.get', 'suggestions.quality'],
  desk: ['desk.get', 'desk.page', 'claims.get', 'claims.list', 'desk.myWork', 'reports.preview'],
  scale: ['scale.get', 'desk.get', 'claims.get', 'claims.list', 'reports.preview'],
  member: [],
  token: ['tokens.mine', 'tokens.everybodys'],
};

describe.each(Object.entries(TOUCHED))('%s', (type, readings) => {
  it('touches all that shows its noun, each once', () => {
    expect(readings).toEqual(expect.arrayContaining([...(LEAST[type.split('.')[0] as string] ?? ['a noun this test does not know'])]));
    expect(new Set(readings).size).toBe(readings.length);
  });
});

it('names the record where the event does, and every record of the kind where it does not', () => {
  expect(queriesTouchedBy(event)).toContainEqual({ queryKey: [['claims', 'get'], { input: { claimId: 'c1' } }] });
  expect(queriesTouchedBy(event)).toContainEqual({ queryKey: [['articles', 'get'], { input: { articleId: 'a1' } }] });
  expect(queriesTouchedBy(event)).toContainEqual({ queryKey: [['claims', 'list']] });
  expect(queriesTouchedBy(event)).toContainEqual({ queryKey: [['reports', 'get']] });
  expect(queriesTouchedBy({ ...event, type: 'report.edited', reportId: 'r1' })).toContainEqual({
    queryKey: [['reports', 'get'], { input: { reportId: 'r1' } }],
  });
});

it.each([
  'article.added',
  'article.edited',
  'claim.created',
  'claim.declined',
  'claim.restored',
  'claim.edited',
  'verdict.approved',
] as const)('%s touches what counts and lists claims by what became of them', (type) =>
  expect(TOUCHED[type]).toEqual(expect.arrayContaining(['selection.list', 'balance.get'])),
);

it.each(['article.added', 'claim.selected', 'claim.declined', 'claim.restored', 'claim.edited', 'report.published'] as const)(
  '%s touches how good the suggestions are',
  (type) => expect(TOUCHED[type]).toContain('suggestions.quality'),
);

it.each(Object.keys(TOUCHED))('%s touches every history', (type) => {
  expect(queriesTouchedBy({ ...event, type })).toContainEqual({ queryKey: [['history', 'list']] });
});

it('reads an article again whose suggestions are scored anew', () => {
  expect(queriesTouchedBySignal({ kind: 'scores', articleId: 'a1' })).toEqual([
    { queryKey: [['articles', 'get'], { input: { articleId: 'a1' } }] },
  ]);
});

it('takes an event it does not know as touching everything', () => {
  for (const type of ['planet.landed', 'toString']) expect(queriesTouchedBy({ ...event, type })).toEqual([{}]);
});
