// What goes over the wire when a call cannot be done: codes, sentences, and the record as it is now.
import { buildClaim } from '@touchstone/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/ask-http.ts';

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await openTestApp();
  ({ cookie } = await app.signIn('checker'));
});
afterAll(() => app.close());

it('carries the current record with a conflict', async () => {
  const { claimId } = await buildClaim(app.db);
  const edit = (version: number, statement: string) => app.mutate('claims.edit', { claimId, version, statement }, cookie);
  expect((await edit(1, 'Theirs.')).status).toBe(200);
  const { status, body } = await edit(1, 'Mine.');
  expect(status).toBe(409);
  expect(body.error?.message).toMatch(/^Somebody else changed this .* Your text is kept/);
  expect(body.error?.data).toMatchObject({ code: 'CONFLICT', current: { id: claimId, version: 2, statement: 'Theirs.' }, refusals: [] });
});

it('carries every refusal of a rule in words, and which rule it was', async () => {
  const { claimId, version } = await buildClaim(app.db, { statement: '' });
  const words = { point: 'false', summary: '', explanation: '', confidence: 'low' };
  const { status, body } = await app.mutate('verdicts.propose', { claimId, version, ...words }, cookie);
  expect([status, body.error?.data.ruleId]).toEqual([412, 'CLAIM-04']);
  expect(body.error?.data.refusals).toContainEqual({ code: 'needsRatings', have: 0, need: 2, text: 'Get 2 independent ratings.' });
});

it('tells somebody signed out to sign in, before anything else', async () => {
  const { status, body } = await app.mutate('claims.edit', { nonsense: true });
  expect([status, body.error?.message]).toEqual([401, 'You are signed out. Sign in again; what you wrote is still on your screen.']);
});

it('tells nobody whether an id is there', async () => {
  const { status, body } = await app.mutate('claims.markSeen', { claimId: '0198d3f0-1111-7111-8111-111111111111' }, cookie);
  expect([status, body.error?.data.code]).toEqual([404, 'NOT_FOUND']);
});

describe('characters that cannot be kept', () => {
  it.each([
    ['a null byte', 'We counted\u0000 homes.'],
    ['the first half of a character', 'We counted\ud83d homes.'],
    ['the second half of a character', 'We counted\udfe0 homes.'],
  ])('refuses %s, saying where it stands', async (_what, statement) => {
    const { claimId } = await buildClaim(app.db);
    const { status, body } = await app.mutate('claims.edit', { claimId, version: 1, statement }, cookie);
    expect([status, body.error?.message]).toEqual([
      400,
      'There is a null byte or half a character after “We counted”, which cannot be kept. Delete it there and send it again.',
    ]);
  });

  it('keeps whole ones of every script and plane', async () => {
    const { claimId } = await buildClaim(app.db);
    const statement = '🏠 4 200 будинків בתים 家';
    const { body } = await app.mutate('claims.edit', { claimId, version: 1, statement }, cookie);
    expect(body.result?.data).toMatchObject({ statement });
  });
});

it.each([
  ['0000-01-01', 400],
  ['0001-01-01', 200],
  ['9999-12-31', 200],
  ['2025-02-29', 400],
])('answers the day %s with %i', async (saidOn, expected) => {
  const { claimId } = await buildClaim(app.db);
  const { status } = await app.mutate('claims.edit', { claimId, version: 1, saidOn }, cookie);
  expect(status).toBe(expected);
});

it('says nothing of itself when something breaks, and logs where without what', async () => {
  const { claimId } = await buildClaim(app.db);
  await app.db.pool.query(`ALTER TABLE "Comment" RENAME TO "Elsewhere"`);
  const { status, body } = await app.mutate('comments.add', { target: { on: 'claim', claimId }, body: 'a secret remark' }, cookie);
  await app.db.pool.query(`ALTER TABLE "Elsewhere" RENAME TO "Comment"`);
  expect(status).toBe(500);
  expect(body.error?.message).toBe('Something went wrong on our side. What you wrote is still on your screen; try again in a moment.');
  expect(JSON.stringify(body)).not.toMatch(/table|prisma|SELECT|stack/i);
  expect(app.said.join('\n')).toContain('comments.add failed');
  expect(app.said.join('\n')).not.toContain('a secret remark');
  app.said.length = 0;
});

it.each(['{', '[]', '"text"', ''])('refuses the body %s', async (body) => {
  const headers = { 'content-type': 'application/json', cookie, origin: 'http://127.0.0.1:4600' };
  const response = await app.get('/trpc/claims.select', { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  expect(app.said).toEqual([]);
});

it('answers an address that is no procedure', async () => {
  expect((await app.mutate('claims.burn', {}, cookie)).status).toBe(404);
  expect((await app.get('/trpc/claims.select', { headers: { cookie } })).status).toBe(405);
});

it('is healthy, and says so without an account', async () => {
  expect(await (await app.get('/health')).json()).toEqual({ status: 'ok' });
});
