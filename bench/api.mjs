// A claims list and a rating write through tRPC, beside all the same SQL (the look-up of who asks included) through bare pg behind node:http.
import { fork } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { listClaims, loadMemberBySessionToken, saveRating } from '@touchstone/db';
import autocannon from 'autocannon';
import { longArticle } from './long-article.mjs';
import { mutate, openNewsroom, signIn } from './newsroom.mjs';

const CONNECTIONS = 20;
const WARM_UP_SECONDS = 2;
const SECONDS = 5;
const ROUNDS = 3;

/** What listClaims sends to the database, caught on its way there. */
async function listStatement(viewerId) {
  let sent;
  const query = async (statement) => {
    sent = statement;
    return { rows: [] };
  };
  await listClaims({ pool: { query } }, viewerId, { limit: 51 });
  return sent;
}

/** What is sent to find out who is asking, which every request begins with. */
async function sessionStatement(cookie) {
  let sent;
  const query = async (statement) => {
    sent = statement;
    return { rows: [] };
  };
  const token = decodeURIComponent(cookie.split('=')[1]).split('.')[0];
  await loadMemberBySessionToken({ query }, token, true);
  return sent;
}

/** What saveRating sends to the database, in order; the claim's id and the revision are left open. */
async function ratingStatements(database, { memberId, claimId, pointId, articleId }) {
  const sent = [];
  const client = {
    query: async (statement) => {
      const { text, name, values } = typeof statement === 'string' ? { text: statement } : statement;
      sent.push({ text, name, values: values?.map((value) => (value === claimId ? 'CLAIM' : value === REVISION ? 'REVISION' : value)) });
      return { rows: [{ stage: 'checking', isRecused: false, pointId, articleId, revision: REVISION }] };
    },
    release() {},
  };
  const rating = { claimId, memberId, pointKey: 'mixed', confidence: 'medium', rationale: RATIONALE };
  await saveRating({ ...database, pool: { connect: async () => client } }, rating, () => {});
  return sent;
}

/** Stands for the number the database gives a revision while the statements are caught. */
const REVISION = -1;

const RATIONALE = 'The figures agree with the yearbook, but the year before was left out of the comparison.';

/** Requests a second. A refused request would be a measurement of refusals, so one is enough to stop. */
async function load({ url, headers, request, seconds }) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers, requests: [request] });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers of ${url} were not 200`);
  return result.requests.average;
}

async function compare(ours, baseline) {
  await load({ ...ours, seconds: WARM_UP_SECONDS });
  await load({ ...baseline, seconds: WARM_UP_SECONDS });
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await load({ ...ours, seconds: SECONDS }), baseline: await load({ ...baseline, seconds: SECONDS }) });
  }
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  return {
    ours: middle(rounds.map((round) => round.ours)),
    baseline: middle(rounds.map((round) => round.baseline)),
    ratio: middle(rounds.map((round) => round.ours / round.baseline)),
  };
}

function row(what, { ours, baseline, ratio }, goal) {
  const perSecond = (value) => `${Math.round(value)}/s`;
  return {
    what,
    ours: perSecond(ours),
    baseline: `pg + node:http ${perSecond(baseline)}`,
    result: `${ratio.toFixed(2)}×`,
    goal: `≥ ${goal}×`,
    isMet: ratio >= goal,
  };
}

async function prepare({ url, database }) {
  const { cookie, memberId } = await signIn(url, 'checker');
  const { articleId } = await mutate(url, cookie, 'articles.add', { intake: { from: 'paste', text: longArticle(1500) } });
  await database.pool.query(`UPDATE "Claim" SET "stage" = 'checking' WHERE "articleId" = $1`, [articleId]);
  const { rows } = await database.pool.query('SELECT "id" FROM "Claim" WHERE "articleId" = $1', [articleId]);
  const point = await database.pool.query(`SELECT "id" FROM "ScalePoint" WHERE "key" = 'mixed'`);
  return { cookie, memberId, articleId, claimIds: rows.map(({ id }) => id), pointId: point.rows[0].id };
}

/** Everything a comparison needs: the newsroom, the plain server with the same statements, and who asks. */
async function withBoth(compareThem) {
  const newsroom = await openNewsroom();
  const { url, database } = newsroom;
  let plain;
  try {
    const { cookie, memberId, articleId, claimIds, pointId } = await prepare(newsroom);
    const statements = {
      databaseUrl: database.url,
      session: await sessionStatement(cookie),
      list: await listStatement(memberId),
      rating: await ratingStatements(database, { memberId, claimId: claimIds[0], pointId, articleId }),
    };
    plain = fork(path.join(import.meta.dirname, 'baseline-server.mjs'), {
      env: { ...process.env, NODE_ENV: 'production', BASELINE: JSON.stringify(statements) },
    });
    const { port } = await new Promise((resolve) => plain.once('message', resolve));
    const headers = { cookie, origin: url, 'content-type': 'application/json' };
    return await compareThem({ url, headers, plainUrl: `http://127.0.0.1:${port}`, claimIds });
  } finally {
    plain?.kill();
    await newsroom.close();
  }
}

async function listRow({ url, headers, plainUrl, claimIds }) {
  const list = await compare(
    { url, headers, request: { method: 'GET', path: `/trpc/claims.list?input=${encodeURIComponent('{"limit":50}')}` } },
    { url: plainUrl, headers: {}, request: { method: 'GET', path: '/list' } },
  );
  return row(`claims list, 50 of ${claimIds.length} (${CONNECTIONS} connections)`, list, 0.6);
}

async function ratingRow({ url, headers, plainUrl, claimIds }) {
  let turn = 0;
  const rating = { point: 'mixed', confidence: 'medium', rationale: RATIONALE };
  const request = {
    method: 'POST',
    setupRequest: (one) => ({ ...one, body: JSON.stringify({ claimId: claimIds[turn++ % claimIds.length], ...rating }) }),
  };
  const write = await compare(
    { url, headers, request: { ...request, path: '/trpc/ratings.submit' } },
    { url: plainUrl, headers: { 'content-type': 'application/json' }, request: { ...request, path: '/rate' } },
  );
  return row('rating write: rating, revision, event, outbox', write, 0.5);
}

export const measure = () => withBoth(async (both) => [await listRow(both), await ratingRow(both)]);
export const measureRating = () => withBoth(async (both) => [await ratingRow(both)]);
