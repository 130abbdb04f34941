import pg from 'pg';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { killInRounds, type Victim } from '../testing/kill-rounds.ts';
import { compileWriter, startWriter } from '../testing/start-writer.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { startEmbeddedPostgres } from './start-embedded.ts';

const minutes = 60_000;

beforeAll(compileWriter, 2 * minutes);

async function readWritten(folder: string): Promise<Set<string>> {
  const server = await startEmbeddedPostgres({ folder });
  onTestFinished(() => server.stop());
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM written');
  await client.end();
  return new Set(rows.map(({ id }) => id));
}

it('loses nothing acknowledged in four rounds of kill -9, of the application or of both', { timeout: 3 * minutes }, async () => {
  const folder = temporaryFolder();
  const acknowledged = await killInRounds({ rounds: 4, folder, startVictim: async () => startWriter(folder) });
  const written = await readWritten(folder);
  expect(acknowledged.length).toBeGreaterThanOrEqual(4 * 20);
  expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
});

it('lets three processes start on one empty folder and write to one server', { timeout: minutes }, async () => {
  const folder = temporaryFolder();
  const writers: Victim[] = [startWriter(folder), startWriter(folder), startWriter(folder)];
  await Promise.all(writers.map((writer) => writer.untilAcknowledged(5)));
  for (const { processId } of writers) process.kill(processId, 'SIGKILL');
  const acknowledged = (await Promise.all(writers.map(({ ended }) => ended))).flat();
  const written = await readWritten(folder);
  expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
});
