// A whole newsroom at one article: how soon everybody hears of a change, whether anything is missed, what a listener costs, what a rating costs.
import { execFileSync, fork } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as rest } from 'node:timers/promises';
import { measureRating } from './api.mjs';
import { LivePage } from './live-pages.mjs';
import { longArticle } from './long-article.mjs';
import { mutate, openNewsroom, signIn, signInAs } from './newsroom.mjs';

const MEMBERS = 200;
const CHANGES = 60;
/** One change after another, as people make them: about eight a second. */
const BETWEEN_CHANGES_MS = 120;
/** Of the pages, how many lose their connection at each change of the second part. */
const DROPPED_AT_EACH = 20;
const IDLE_PAGES_OF_EACH = 5;
const MOST_P95_MS = 150;
const WAIT_FOR_REST_MS = 10_000;

const sortedAt = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function seat({ url, database }) {
  const { rows } = await database.pool.query(
    `INSERT INTO "Member" ("id", "name", "email", "role", "isDemo", "updatedAt")
     SELECT gen_random_uuid(), 'Checker ' || n, 'checker-' || n || '@bench.example.org', 'checker', true, now() FROM generate_series(1, $1) n RETURNING "id"`,
    [MEMBERS],
  );
  const members = [];
  for (const { id } of rows) {
    // everybody comes from one machine here, which may not knock this often
    if (members.length % 40 === 0) await database.pool.query('DELETE FROM "RateLimit"');
    members.push({ memberId: id, cookie: await signInAs(url, id) });
  }
  return members;
}

async function prepare(newsroom) {
  const { url, database } = newsroom;
  const { cookie } = await signIn(url, 'checker');
  const { articleId } = await mutate(url, cookie, 'articles.add', { intake: { from: 'paste', text: longArticle(600) } });
  const { rows } = await database.pool.query('SELECT "id" FROM "Claim" WHERE "articleId" = $1 AND "version" = 1 LIMIT $2', [
    articleId,
    2 * CHANGES,
  ]);
  if (rows.length < 2 * CHANGES) throw new Error(`The article has ${rows.length} claims only.`);
  return { members: await seat(newsroom), claimIds: rows.map(({ id }) => id) };
}

/** Resident memory of a process in bytes. */
const residentBytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1_024;

/** What each idle page costs the process, once as many others have taken what memory it had to spare. Bytes. */
async function costOfIdlePages(url, pid, cookies) {
  const openMany = async () => {
    const pages = cookies.flatMap((cookie) => Array.from({ length: IDLE_PAGES_OF_EACH }, () => new LivePage({ url, cookie })));
    for (const page of pages) await page.open();
    await rest(2_000);
    return pages;
  };
  const first = await openMany();
  const before = residentBytes(pid);
  const more = await openMany();
  const cost = (residentBytes(pid) - before) / more.length;
  for (const page of [...first, ...more]) page.close();
  return cost;
}

/** Makes the changes one by one while all pages listen; the delays from asking for a change to hearing of it, in milliseconds. */
async function timeChanges(pages, claimIds, change) {
  const asked = new Map();
  const delays = [];
  for (const page of pages) {
    page.heard = ({ claimId }, now) => {
      if (asked.has(claimId)) delays.push(now - asked.get(claimId));
    };
  }
  for (const [index, claimId] of claimIds.entries()) {
    asked.set(claimId, performance.now());
    await change(claimId, index);
    await rest(BETWEEN_CHANGES_MS);
  }
  await untilCount(() => delays.length, claimIds.length * pages.length);
  return delays;
}

async function untilCount(count, wanted) {
  for (let waited = 0; count() < wanted; waited += 50) {
    if (waited > WAIT_FOR_REST_MS) throw new Error(`${count()} of ${wanted} messages came.`);
    await rest(50);
  }
}

/** Changes go on while pages lose their connections; how many changes some page did not hear of. */
async function countMissed(pages, claimIds, change) {
  const heard = new Map(pages.map((page) => [page, new Set()]));
  const wanted = new Set(claimIds);
  for (const page of pages) {
    page.heard = ({ claimId }, _now, one) => wanted.has(claimId) && heard.get(one).add(claimId);
  }
  const comingBack = [];
  for (const [index, claimId] of claimIds.entries()) {
    const changing = change(claimId, index);
    for (let dropped = 0; dropped < DROPPED_AT_EACH; dropped++) {
      comingBack.push(pages[(index * DROPPED_AT_EACH + dropped) % pages.length].reconnect());
    }
    await changing;
    await Promise.all(comingBack.splice(0));
  }
  const total = () => [...heard.values()].reduce((sum, { size }) => sum + size, 0);
  await untilCount(total, claimIds.length * pages.length).catch(() => {});
  const repeated = pages.filter(({ positions }) => new Set(positions).size !== positions.length).length;
  return { missed: claimIds.length * pages.length - total(), repeated, resets: pages.filter(({ wasReset }) => wasReset).length };
}

async function measureLive({ url, pid }, { members, claimIds }) {
  const idle = await costOfIdlePages(
    url,
    pid,
    members.map(({ cookie }) => cookie),
  );
  await rest(1_000);
  const pages = members.map(({ cookie }) => new LivePage({ url, cookie }));
  for (const page of pages) await page.open();
  const edit = (claimId, index) => {
    const { cookie } = members[(index * 7) % members.length];
    return mutate(url, cookie, 'claims.edit', { claimId, version: 1, statement: `A statement, number ${index}.` });
  };
  const delays = await timeChanges(pages, claimIds.slice(0, CHANGES), edit);
  const drops = await countMissed(pages, claimIds.slice(CHANGES, 2 * CHANGES), edit);
  for (const page of pages) page.close();
  return { idle, delays, drops };
}

async function measureBaseline(databaseUrl, claimIds) {
  const plain = fork(path.join(import.meta.dirname, 'live-baseline.mjs'), { env: { ...process.env, BASELINE_DATABASE: databaseUrl } });
  try {
    const { port } = await new Promise((resolve) => plain.once('message', resolve));
    const url = `http://127.0.0.1:${port}`;
    const idle = await costOfIdlePages(url, plain.pid, Array.from({ length: MEMBERS }));
    const pages = Array.from({ length: MEMBERS }, () => new LivePage({ url }));
    for (const page of pages) await page.open();
    const change = (claimId) => fetch(`${url}/change`, { method: 'POST', body: claimId }).then((answer) => answer.text());
    const delays = await timeChanges(pages, claimIds.slice(0, CHANGES), change);
    for (const page of pages) page.close();
    return { idle, delays };
  } finally {
    plain.kill();
  }
}

const milliseconds = (value) => `${value.toFixed(0)} ms`;
const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

export async function measure() {
  const newsroom = await openNewsroom();
  let ours;
  let bare;
  try {
    const stage = await prepare(newsroom);
    ours = await measureLive(newsroom, stage);
    bare = await measureBaseline(newsroom.database.url, stage.claimIds);
  } finally {
    await newsroom.close();
  }
  const p95 = sortedAt(ours.delays, 0.95);
  const bareP95 = sortedAt(bare.delays, 0.95);
  const { missed, repeated, resets } = ours.drops;
  return [
    {
      what: `a change reaches ${MEMBERS} members at one article, p95 of ${ours.delays.length}`,
      ours: milliseconds(p95),
      baseline: `LISTEN + node:http ${milliseconds(bareP95)}`,
      result: `${(p95 / bareP95).toFixed(1)}×`,
      goal: `≤ ${MOST_P95_MS} ms`,
      isMet: p95 <= MOST_P95_MS,
    },
    {
      what: `changes missed while ${CHANGES * DROPPED_AT_EACH} connections broke, of ${CHANGES * MEMBERS}`,
      ours: `${missed} (${repeated} pages told twice, ${resets} told to read anew)`,
      goal: '0',
      isMet: missed === 0 && repeated === 0,
    },
    {
      what: `memory of the server for an idle page, of ${MEMBERS * IDLE_PAGES_OF_EACH}`,
      ours: kilobytes(ours.idle),
      baseline: `node:http ${kilobytes(bare.idle)}`,
      result: `${(ours.idle / bare.idle).toFixed(1)}×`,
    },
    ...(await measureRating()),
  ];
}
