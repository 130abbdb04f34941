// Nothing that the server has acknowledged is lost when it is killed in the middle of its writes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killInRounds, type Victim } from '@touchstone/db/testing';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openChecker, startApp } from './testing/start-app.ts';

const MINUTES = 60_000;
const WRITERS = 4;
const repository = path.resolve(import.meta.dirname, '../../..');

/** The process runs what is tested; nothing to do when it is compiled already. */
beforeAll(() => {
  execFileSync(path.join(repository, 'node_modules/.bin/tsc'), ['-b', 'apps/server'], { cwd: repository, stdio: 'inherit' });
}, 2 * MINUTES);

type Checker = Awaited<ReturnType<typeof openChecker>>;

const claimsOf = async (checker: Checker) =>
  ((await checker.query('claims.list', { stage: ['checking'] })) as { items: { id: string }[] }).items.map(({ id }) => id);

/** A server with several people writing comments through it, claim after claim, each waiting for the answer before the next. */
async function startVictim(folder: string): Promise<Victim> {
  const { url, child, ended } = await startApp(folder);
  const checker = await openChecker(url);
  const claims = await claimsOf(checker);
  const acknowledged: string[] = [];
  let wake = () => {};
  const write = async (): Promise<void> => {
    const body = `Comment ${acknowledged.length}`;
    const claimId = claims[acknowledged.length % claims.length];
    const { commentId } = (await checker.mutate('comments.add', { target: { on: 'claim', claimId }, body })) as { commentId: string };
    acknowledged.push(commentId);
    wake();
    return write();
  };
  // a writer ends with the connection that the kill breaks
  const writers = Array.from({ length: WRITERS }, () => write().catch(() => {}));
  return {
    processId: child.pid ?? 0,
    ended: Promise.all([ended, ...writers]).then(() => acknowledged),
    untilAcknowledged: (count) =>
      new Promise((resolve, reject) => {
        wake = () => acknowledged.length >= count && resolve();
        wake();
        Promise.all(writers).then(() => reject(new Error(`The server failed after ${acknowledged.length} writes.`)));
      }),
  };
}

it('keeps every acknowledged comment through ten rounds of kill -9', { timeout: 5 * MINUTES }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const acknowledged = await killInRounds({
    rounds: 10,
    folder: path.join(folder, 'database'),
    startVictim: () => startVictim(folder),
  });
  const { url, child, ended } = await startApp(folder);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const checker = await openChecker(url);
  const kept = new Set<string>();
  for (const claimId of await claimsOf(checker)) {
    const { threads } = (await checker.query('claims.get', { claimId })) as { threads: { comments: { id: string }[] }[] };
    for (const { id } of threads.flatMap(({ comments }) => comments)) kept.add(id);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10 * 20);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});
