// Through HTTP: whoever may know hears of every change once, on whichever server, and nobody else hears anything.
import { loadHeadPosition, saveEvents, sendSignal } from '@touchstone/db';
import { type BuiltClaim, buildClaim, buildRating } from '@touchstone/db/testing';
import type { Role } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTestApp, type TestApp } from '../testing/ask-http.ts';
import { openPage, type PageWish } from '../testing/live-page.ts';
import { type ServedApp, serveApp } from '../testing/serve-app.ts';

let app: TestApp;
let one: ServedApp;
let two: ServedApp;
let claim: BuiltClaim;
const people = new Map<Role, { cookie: string; memberId: string }>();
beforeAll(async () => {
  app = await openTestApp();
  [one, two] = await Promise.all([serveApp(app.db), serveApp(app.db)]);
  claim = await buildClaim(app.db);
  for (const role of ['observer', 'checker', 'editor', 'admin'] as const) {
    const { cookie, member } = await app.signIn(role);
    people.set(role, { cookie, memberId: member.memberId });
  }
});
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await app.close();
});

const as = (role: Role) => people.get(role) as { cookie: string; memberId: string };
const head = () => loadHeadPosition(app.db.pool);
const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + 1 + index);
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000 });

async function open(server: ServedApp, wish: PageWish) {
  const page = await openPage(server.url, wish);
  onTestFinished(() => page.leave());
  return page;
}

/** Somebody else's change of the claim, which makes one event. */
const comment = async (body = 'Really?') => {
  const { status } = await app.mutate('comments.add', { target: { on: 'claim', claimId: claim.claimId }, body }, as('editor').cookie);
  expect(status).toBe(200);
};

describe('a page', () => {
  it('hears of a change on either server, by what changed and who did it, and of nothing in it', async () => {
    const from = await head();
    const pages = await Promise.all([open(one, as('checker')), open(two, as('observer'))]);
    await comment('planted-words');
    for (const page of pages) {
      await until(() => expect(page.positions()).toEqual([from + 1]));
      expect(page.headers['content-type']).toBe('text/event-stream');
      expect(page.headers['x-accel-buffering']).toBe('no');
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.heard[0]).toEqual({ name: 'here', id: `${from}`, data: { position: from } });
      expect(page.heard[1]).toEqual({
        name: 'message',
        id: `${from + 1}`,
        data: {
          ...{ position: from + 1, type: 'comment.added', actorId: as('editor').memberId },
          ...{ articleId: claim.articleId, claimId: claim.claimId, reportId: null },
        },
      });
      expect(page.wire()).not.toContain('planted-words');
    }
  });

  it('is told from the position it was loaded with, which the sign-in page’s door gives members alone', async () => {
    const info = async (cookie?: string) => (await fetch(`${one.url}/api/session-info`, { headers: { ...(cookie && { cookie }) } })).json();
    expect((await info()).livePosition).toBeNull();
    const from = (await info(as('checker').cookie)).livePosition;
    await comment();
    await comment();
    const page = await open(one, { ...as('checker'), after: from });
    await until(() => expect(page.positions()).toEqual(range(from, 2)));
  });

  it('hears once of everything that happened while its server was away, from the other', async () => {
    const from = await head();
    const dying = await serveApp(app.db);
    const before = await open(dying, { ...as('checker'), after: from });
    await comment();
    await until(() => expect(before.positions()).toEqual([from + 1]));
    await dying.close();
    await before.ended;
    await comment();
    await comment();
    const after = await open(two, { ...as('checker'), lastEventId: before.heard.at(-1)?.id ?? '' });
    await comment();
    await until(() => expect(after.positions()).toEqual(range(from + 1, 3)));
  });

  it('misses nothing and hears nothing twice over many breaks, while others write', async () => {
    const from = await head();
    let last = `${from}`;
    const positions: number[] = [];
    const writing = (async () => {
      for (let count = 0; count < 30; count++) await comment();
    })();
    for (let turn = 0; positions.length < 30; turn++) {
      const page = await open(turn % 2 ? one : two, { ...as('checker'), lastEventId: last });
      await until(() => expect(page.positions().length).toBeGreaterThan(0));
      page.leave();
      await page.ended;
      last = page.heard.at(-1)?.id ?? last;
      positions.push(...page.positions());
    }
    await writing;
    expect(positions).toEqual(range(from, 30));
  });

  it('is told to read everything anew after it missed too much, or comes from another database', async () => {
    await app.db.pool.query(`INSERT INTO "Event" ("type", "payload") SELECT 'article.edited', '{}' FROM generate_series(1, 2500)`);
    const now = await head();
    const fresh = await serveApp(app.db);
    onTestFinished(() => fresh.close());
    for (const lastEventId of ['0', `${now + 1_000}`]) {
      const page = await open(fresh, { ...as('checker'), lastEventId });
      await until(() => expect(page.heard).toHaveLength(1));
      expect(page.heard[0]?.name).toBe('reset');
    }
  });

  it('begins now when it says nothing that makes sense', async () => {
    for (const lastEventId of ['', 'yesterday', '-1', '1e99', '1.5']) {
      const page = await open(one, { ...as('checker'), lastEventId });
      await until(() => expect(page.heard.map(({ name }) => name)).toEqual(['here']));
      page.leave();
    }
  });
});

describe('who hears what', () => {
  it('is nobody who is signed out', async () => {
    for (const cookie of ['', 'touchstone.session_token=forged.c2lnbmF0dXJl']) {
      const page = await openPage(one.url, { cookie });
      await page.ended;
      expect(page.status).toBe(401);
      expect(JSON.parse(page.wire())).toMatchObject({ error: { data: { code: 'UNAUTHORIZED' } } });
    }
  });

  it.each(['observer', 'checker', 'editor'] as const)('leaves what happens to other members to admins: as %s', async (role) => {
    const from = await head();
    const [page, admins] = [await open(one, as(role)), await open(one, as('admin'))];
    await app.db.pool.query(
      `INSERT INTO "Event" ("type", "payload") VALUES ('member.added', '{"name": "planted-name", "role": "checker"}')`,
    );
    await app.db.pool.query(`INSERT INTO "Event" ("type", "payload") VALUES ('member.added', jsonb_build_object('memberId', $1::text))`, [
      as(role).memberId,
    ]);
    await comment();
    await until(() => expect(page.positions()).toEqual(range(from + 1, 2)));
    await until(() => expect(admins.positions()).toEqual(range(from, 3)));
    expect(admins.wire()).not.toContain('planted-name');
  });

  it('is no more than that a rating came in, for whoever has not rated', async () => {
    const page = await open(one, as('checker'));
    await buildRating(app.db, { claimId: claim.claimId, point: 'unproven', rationale: 'planted-rationale' });
    await until(() => expect(page.heard.map(({ data }) => data.type)).toContain('rating.submitted'));
    const told = page.heard.find(({ data }) => data.type === 'rating.submitted')?.data ?? {};
    expect(Object.keys(told).sort()).toEqual(['actorId', 'articleId', 'claimId', 'position', 'reportId', 'type']);
    for (const mark of ['planted-rationale', 'unproven', 'commitment', 'revision']) expect(page.wire()).not.toContain(mark);
  });

  it('is nothing of a revised rating or a settled difference, for whoever has not rated', async () => {
    const { claimId } = await buildClaim(app.db);
    const member = { memberId: as('editor').memberId, name: 'The editor', role: 'editor' } as const;
    await buildRating(app.db, { claimId, member, point: 'true' });
    await buildRating(app.db, { claimId });
    const from = await head();
    const [page, rater] = [await open(one, as('checker')), await open(one, as('editor'))];
    await buildRating(app.db, { claimId, member });
    await saveEvents(app.db.prisma, [
      { type: 'dissent.written', actorId: member.memberId, claimId, payload: { before: { dissent: null }, after: { dissent: 'Late.' } } },
    ]);
    await comment();
    // what came just before may still have been on its way
    const since = ({ positions }: typeof page) => positions().filter((position) => position > from);
    await until(() => expect(since(rater)).toEqual(range(from, 3)));
    await until(() => expect(since(page)).toEqual(range(from + 2, 1)));
  });

  it('is the one member a signal is meant for', async () => {
    const [page, other] = [await open(one, as('checker')), await open(two, as('editor'))];
    const signal = { kind: 'presence', tabId: 't', memberId: 'm', articleId: 'a', claimId: null, writes: null, isHere: true } as const;
    await sendSignal(app.db.prisma, { ...signal, forMemberId: as('checker').memberId });
    await sendSignal(app.db.prisma, { ...signal, tabId: 'to everybody' });
    const signals = ({ heard }: typeof page) => heard.filter(({ name }) => name === 'signal').map(({ data }) => data.tabId);
    await until(() => expect(signals(page)).toEqual(['t', 'to everybody']));
    await until(() => expect(signals(other)).toEqual(['to everybody']));
  });
});

describe('a stream ends', () => {
  it('when the session does', async () => {
    const { cookie } = as('observer');
    const page = await open(two, { cookie });
    const response = await app.get('/api/auth/sign-out', {
      method: 'POST',
      body: '{}',
      headers: { cookie, 'content-type': 'application/json', origin: 'http://127.0.0.1:4600' },
    });
    expect(response.status).toBe(200);
    await page.ended;
    expect((await openPage(two.url, { cookie })).status).toBe(401);
  });

  it('when the role changes', async () => {
    const { cookie, memberId } = as('checker');
    const page = await open(one, { cookie });
    await app.db.prisma.member.update({ where: { id: memberId }, data: { role: 'editor' } });
    await page.ended;
    await app.db.prisma.member.update({ where: { id: memberId }, data: { role: 'checker' } });
  });

  it('not when somebody else’s does', async () => {
    const from = await head();
    const page = await open(one, as('editor'));
    await app.db.prisma.member.update({ where: { id: as('checker').memberId }, data: { name: 'Renamed' } });
    await comment();
    await until(() => expect(page.positions()).toEqual([from + 1]));
  });

  it('with its server, at once', async () => {
    const server = await serveApp(app.db);
    const page = await open(server, as('editor'));
    await server.close();
    await page.ended;
  });
});
