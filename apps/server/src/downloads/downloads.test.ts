// Files of the record: whole, verifiable, harmless in a spreadsheet, and holding no more than their reader may know.
import { buildClaim, buildRating, buildSuggestion } from '@touchstone/db/testing';
import { verifyHistory } from '@touchstone/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/ask-http.ts';

let app: TestApp;
let cookies: Record<'checker' | 'editor', string>;
let memberId: string;
let claimId: string;
let articleId: string;

const FORMULA = `=cmd|'/c calc'!A1`;

beforeAll(async () => {
  app = await openTestApp();
  const [checker, editor] = [await app.signIn('checker'), await app.signIn('editor')];
  cookies = { checker: checker.cookie, editor: editor.cookie };
  ({ memberId } = checker.member);
  const claim = await buildClaim(app.db);
  ({ claimId, articleId } = claim);
  await app.mutate('claims.edit', { claimId, version: 1, statement: FORMULA }, cookies.checker);
  const rating = { claimId, point: 'unproven', confidence: 'low', rationale: 'planted-rationale' };
  await app.mutate('ratings.submit', rating, cookies.checker);
  await app.mutate('ratings.submit', { ...rating, rationale: 'planted-revision' }, cookies.checker);
  await buildRating(app.db, { claimId, point: 'true' });
  await app.mutate('ratings.dissent', { claimId, text: 'planted-dissent' }, cookies.checker);
});
afterAll(() => app.close());

const address = (format: string, asked: object) => `/api/history.${format}?asked=${encodeURIComponent(JSON.stringify(asked))}`;
const get = (format: string, asked: object, as: keyof typeof cookies) =>
  app.get(address(format, asked), { headers: { cookie: cookies[as] } });

it('are the record as it was written, which verifies without a database', async () => {
  const response = await get('json', { about: { articleId } }, 'checker');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="history-\d{4}-\d\d-\d\d\.json"$/);
  const text = await response.text();
  expect(verifyHistory(text)).toMatchObject({ events: 5, breaks: [] });
  expect(verifyHistory(text.replaceAll(JSON.stringify(FORMULA), '"x"'))?.breaks).toHaveLength(1);
  expect(JSON.parse(text).events.at(-1)).toMatchObject({
    type: 'dissent.written',
    member: 'The checker',
    payload: { after: { dissent: 'planted-dissent' } },
  });
});

it.each(['json', 'csv'])('hold nothing of ratings that are not open to who takes them, as %s', async (format) => {
  const text = await (await get(format, { about: { articleId } }, 'editor')).text();
  expect(text).toContain('rating.submitted');
  expect(text).not.toMatch(/planted|dissent|"revision""?:2/);
  const ofRater = await (await get(format, { about: { memberId } }, 'editor')).text();
  expect(ofRater).not.toMatch(/planted|dissent|"revision""?:2/);
  expect(await (await get(format, { about: { articleId } }, 'checker')).text()).toContain('planted-revision');
});

it('disarm formulas in a table', async () => {
  const lines = (await (await get('csv', { about: { claimId }, kinds: ['claim'] }, 'editor')).text()).split('\r\n');
  expect(lines[0]).toBe('position,at,member,type,article,claim,report,field,before,after,unshown,payload');
  expect(lines[1]).toContain(`,'${FORMULA},`);
});

it('are refused as the history itself is', async () => {
  const { memberId: other } = (await app.signIn('admin')).member;
  expect((await get('json', { about: { memberId: other } }, 'checker')).status).toBe(403);
  expect((await get('json', { about: { claimId: '0198d3f0-1111-7111-8111-111111111111' } }, 'checker')).status).toBe(404);
  expect((await get('csv', { about: { claimId: '7' } }, 'checker')).status).toBe(400);
  expect((await app.get('/api/history.json?asked=7', { headers: { cookie: cookies.editor } })).status).toBe(400);
  expect((await app.get(address('json', { about: { claimId } }))).status).toBe(401);
});

it('tell how good the suggestions are', async () => {
  await buildSuggestion(app.db, { claimId });
  const get = (asked: object) =>
    app.get(`/api/suggestions.csv?asked=${encodeURIComponent(JSON.stringify(asked))}`, { headers: { cookie: cookies.checker } });
  const [head, ...rows] = (await (await get({})).text()).split('\r\n');
  expect(head).toBe('counted_by,group,month,proposed,open,accepted,edited,declined,ignored,share_taken');
  expect(rows).toEqual(expect.arrayContaining(['band,5,,1,1,0,0,0,0,', 'kind,claim,,1,1,0,0,0,0,']));
  expect((await get({ from: 'yesterday' })).status).toBe(400);
});

it('count whom the desk checks, each beside what was considered', async () => {
  const get = (span: object) =>
    app.get(`/api/balance.csv?asked=${encodeURIComponent(JSON.stringify(span))}`, { headers: { cookie: cookies.checker } });
  const lines = (await (await get({})).text()).split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['counted_by,group,detail,considered,checked,published,declined,waiting', 'all,,,1,0,0,0,0']);
  expect(lines).toEqual(expect.arrayContaining(['claimant,,,1,0,0,0,0', 'kind,statistic,,1,0,0,0,0']));
  expect((await get({ from: 'yesterday' })).status).toBe(400);
});
