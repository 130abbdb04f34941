// A token lets a program in as its owner, for as much as its scopes say, until it runs out, is revoked, or its owner goes.
import { buildClaim } from '@touchstone/db/testing';
import type { Role, TokenScope } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BAD_TOKENS_A_MINUTE, MOST_CALLS_A_MINUTE } from '../../auth/admit.ts';
import { openTestApp, type TestApp } from '../../testing/ask-http.ts';

let app: TestApp;
const people = new Map<Role, { memberId: string; cookie: string }>();
beforeAll(async () => {
  app = await openTestApp();
  for (const role of ['checker', 'editor', 'admin'] as const) {
    const { member, cookie } = await app.signIn(role);
    people.set(role, { memberId: member.memberId, cookie });
  }
});
afterAll(() => app.close());

const personOf = (role: Role) => people.get(role) as { memberId: string; cookie: string };
const create = (role: Role, scopes: TokenScope[]) =>
  app.mutate('tokens.create', { name: 'Archive', scopes, expiresInDays: 30 }, personOf(role).cookie);
async function tokenOf(role: Role, scopes: TokenScope[]): Promise<{ token: string; tokenId: string }> {
  const { status, body } = await create(role, scopes);
  expect(status).toBe(200);
  return body.result?.data as { token: string; tokenId: string };
}

async function call(procedure: string, authorization: string, { input, cookie }: { input?: unknown; cookie?: string } = {}) {
  const headers = { authorization, 'content-type': 'application/json', ...(cookie && { cookie }) };
  const init = input === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(input) };
  const response = await app.get(`/trpc/${procedure}`, init);
  const { error, result } = (await response.json()) as {
    error?: { message: string; data: { refusals?: { code: string }[] } };
    result?: { data: unknown };
  };
  const codes = error?.data.refusals?.map(({ code }) => code) ?? [];
  return { status: response.status, headers: response.headers, message: error?.message, codes, data: result?.data };
}
const read = (token: string) => call('desk.get', `Bearer ${token}`);

describe('a token', () => {
  it('is told once and kept as a hash only: not in the database, not in a list, not in the record, not in the log', async () => {
    const { token, tokenId } = await tokenOf('checker', ['read']);
    expect(token).toMatch(/^tst_[\w-]{43}$/);
    expect((await read(token)).status).toBe(200);
    await call('nowhere', `Bearer ${token}`);
    const kept = await app.db.pool.query(
      'SELECT row_to_json(t)::text FROM "ApiToken" t UNION ALL SELECT row_to_json(e)::text FROM "Event" e',
    );
    const mine = await app.get('/trpc/tokens.mine', { headers: { cookie: personOf('checker').cookie } });
    expect(JSON.stringify([kept.rows, await mine.text(), app.said])).not.toContain(token.slice(4));
    const event = await app.db.prisma.event.findFirstOrThrow({
      where: { type: 'token.created' },
      orderBy: { id: 'desc' },
      include: { outbox: true },
    });
    expect(event).toMatchObject({
      actorId: personOf('checker').memberId,
      payload: { tokenId, name: 'Archive', scopes: ['read'] },
      outbox: {},
    });
  });

  it('acts as its owner, and says on which day it was last used', async () => {
    const { token, tokenId } = await tokenOf('editor', ['read']);
    const before = await app.db.prisma.apiToken.findUniqueOrThrow({ where: { id: tokenId } });
    expect((await read(token)).data).toMatchObject({ me: { id: personOf('editor').memberId, role: 'editor' } });
    const after = await app.db.prisma.apiToken.findUniqueOrThrow({ where: { id: tokenId } });
    expect([before.lastUsedOn, after.lastUsedOn instanceof Date]).toEqual([null, true]);
  });

  it('does what it was made for, and nothing else', async () => {
    const { claimId, version } = await buildClaim(app.db, { stage: 'spotted' });
    const reader = await tokenOf('editor', ['read']);
    const writer = await tokenOf('editor', ['write']);
    const select = { input: { claimId, version } };
    expect(await call('claims.select', `Bearer ${reader.token}`, select)).toMatchObject({ status: 403, codes: ['tokenLacksScope'] });
    expect((await read(writer.token)).codes).toEqual(['tokenLacksScope']);
    expect((await call('claims.select', `Bearer ${writer.token}`, select)).status).toBe(200);
    const edit = { input: { reportId: claimId, version: 1, title: 'Homes', introduction: '', claimIds: [] } };
    expect((await call('reports.edit', `Bearer ${writer.token}`, edit)).codes).toEqual(['tokenLacksScope']);
    const decider = await tokenOf('editor', ['decide']);
    expect((await call('reports.edit', `Bearer ${decider.token}`, edit)).status).toBe(404);
  });

  it('makes, lists and revokes no token', async () => {
    const { token, tokenId } = await tokenOf('admin', ['read', 'write', 'decide', 'admin']);
    const bearer = `Bearer ${token}`;
    expect((await call('members.list', bearer)).status).toBe(200);
    for (const refused of [
      call('tokens.mine', bearer),
      call('tokens.everybodys', bearer),
      call('tokens.revoke', bearer, { input: { tokenId } }),
      call('tokens.create', bearer, { input: { name: 'Another', scopes: ['read'], expiresInDays: 1 } }),
    ])
      expect(await refused).toMatchObject({ status: 403, codes: ['notForTokens'] });
  });

  it('cannot be made for more than one may do oneself', async () => {
    const { status, body } = await create('checker', ['read', 'decide']);
    expect([status, body.error?.data.refusals]).toMatchObject([412, [{ code: 'scopeAboveRole' }]]);
  });

  it('never does more than its owner may now', async () => {
    const { token } = await tokenOf('editor', ['read', 'decide']);
    const { memberId } = personOf('editor');
    const create = () => call('reports.create', `Bearer ${token}`, { input: { articleId: memberId } });
    expect((await create()).status).toBe(404);
    const giveRole = (role: Role) => app.mutate('members.changeRole', { memberId, role }, personOf('admin').cookie);
    await giveRole('checker');
    expect((await create()).codes).toEqual(['roleTooLow']);
    expect((await read(token)).status).toBe(200);
    await giveRole('editor');
  });
});

describe('a token that is no good', () => {
  const turnedAway = async (token: string) => {
    const { status, message, headers } = await read(token);
    expect([status, message, headers.get('www-authenticate')]).toEqual([
      401,
      'This token is unknown, revoked or too old. Make a new one on your account page.',
      'Bearer',
    ]);
  };

  it('is unknown', () => turnedAway('tst_guess'));

  it('has run out', async () => {
    const { token, tokenId } = await tokenOf('checker', ['read']);
    await app.db.prisma.apiToken.update({ where: { id: tokenId }, data: { expiresAt: new Date(Date.now() - 1) } });
    await turnedAway(token);
  });

  it('was revoked by its owner, or by an admin, and by nobody else', async () => {
    const { token, tokenId } = await tokenOf('checker', ['read']);
    const revoke = (role: Role) => app.mutate('tokens.revoke', { tokenId }, personOf(role).cookie);
    expect((await revoke('editor')).status).toBe(404);
    expect((await read(token)).status).toBe(200);
    expect((await revoke('admin')).status).toBe(200);
    await turnedAway(token);
    const event = await app.db.prisma.event.findFirstOrThrow({ where: { type: 'token.revoked' }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({
      actorId: personOf('admin').memberId,
      payload: { tokenId, name: 'Archive', memberId: personOf('checker').memberId },
    });
    const own = await tokenOf('checker', ['read']);
    expect((await app.mutate('tokens.revoke', { tokenId: own.tokenId }, personOf('checker').cookie)).status).toBe(200);
    await turnedAway(own.token);
  });

  it('belongs to somebody who was deactivated, and stays so when they come back', async () => {
    const { token } = await tokenOf('checker', ['read']);
    const { memberId } = personOf('checker');
    await app.mutate('members.deactivate', { memberId }, personOf('admin').cookie);
    await turnedAway(token);
    await app.mutate('members.reactivate', { memberId }, personOf('admin').cookie);
    await turnedAway(token);
  });

  it.each(['Bearer', 'tst_guess'])('comes as %s', async (authorization) => {
    expect(await call('desk.get', authorization)).toMatchObject({ status: 401, message: 'Send the token as: Authorization: Bearer tst_…' });
  });

  it('is no token at all, but the password of a proxy in front of us', async () => {
    const basic = 'Basic YWRhOmFkYQ==';
    expect(await call('desk.get', basic)).toMatchObject({ status: 401, message: expect.stringContaining('signed out') });
    expect((await call('desk.get', basic, { cookie: personOf('editor').cookie })).status).toBe(200);
  });

  it('comes together with a session', async () => {
    const { token } = await tokenOf('editor', ['read']);
    const { status, message } = await call('desk.get', `Bearer ${token}`, { cookie: personOf('editor').cookie });
    expect([status, message]).toEqual([400, 'Send a token or a session cookie, not both.']);
  });
});

describe('the tokens one sees', () => {
  it('are one’s own; admins see everybody’s', async () => {
    const { tokenId } = await tokenOf('editor', ['read']);
    const listed = async (procedure: string, role: Role) => {
      const response = await app.get(`/trpc/${procedure}`, { headers: { cookie: personOf(role).cookie } });
      const { result } = (await response.json()) as { result: { data: { id: string }[] } };
      return result.data.some(({ id }) => id === tokenId);
    };
    expect(await listed('tokens.mine', 'editor')).toBe(true);
    expect(await listed('tokens.mine', 'admin')).toBe(false);
    expect(await listed('tokens.everybodys', 'admin')).toBe(true);
  });
});

it.each([',', '%2C'])('makes so many calls a minute, each of a batch with %s counted, and is told when to come again', async (comma) => {
  const { token, tokenId } = await tokenOf('editor', ['read']);
  const batch = Array.from({ length: MOST_CALLS_A_MINUTE + 1 }, () => 'x').join(comma);
  const { status, message, headers } = await call(`${batch}?batch=1`, `Bearer ${token}`);
  expect([status, message]).toEqual([429, expect.stringMatching(/^This token has made 600 calls this minute\. Wait \d+ seconds\.$/)]);
  expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  await app.db.prisma.apiToken.update({ where: { id: tokenId }, data: { minute: new Date('2025-03-16T09:30:00Z') } });
  expect((await read(token)).status).toBe(200);
});

it('is told to wait after many tokens that open nothing, while a good one is let in', async () => {
  const { token } = await tokenOf('editor', ['read']);
  const guesses = Array.from({ length: MOST_BAD_TOKENS_A_MINUTE + 1 }, (_, index) => read(`tst_guess${index}`));
  const last = (await Promise.all(guesses)).find(({ status }) => status === 429);
  expect(last?.message).toMatch(/^Too many tokens that open nothing\. Wait \d+ seconds\.$/);
  expect((await read(token)).status).toBe(200);
});
