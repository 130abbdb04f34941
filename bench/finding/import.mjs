// How fast a file of fact-checks comes into the library, the first time and once more, beside PostgreSQL taking the bare rows in one statement.
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { importFactChecks, migrate, openDatabase, startEmbeddedPostgres } from '@touchstone/db';
import { readFactChecks } from '@touchstone/library';

const COUNT = 30_000;

/** Real fact-checks, one a line; in each further round their claims end otherwise. */
function manyRecords(folder) {
  const real = readFileSync(path.join(folder, 'snopes-14231.jsonl'), 'utf8').trim().split('\n').map(JSON.parse);
  return Array.from({ length: COUNT }, (_, at) => {
    const record = real[at % real.length];
    const round = Math.floor(at / real.length);
    return round === 0 ? record : { ...record, vclaim: `${record.vclaim} (${round})` };
  });
}

async function secondsOf(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

const insertBare = async ({ pool }, records) => {
  await pool.query('CREATE TEMPORARY TABLE bare (claim text, title text, date text, publisher text)');
  await pool.query(
    `INSERT INTO bare SELECT vclaim, title, date, author FROM json_to_recordset($1::json) AS r(vclaim text, title text, date text, author text)`,
    [JSON.stringify(records)],
  );
};

export async function measure(folder) {
  const place = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: place });
  await migrate(postgres.url);
  const database = openDatabase({ url: postgres.url });
  const records = manyRecords(folder);
  const file = path.join(place, 'fact-checks.jsonl');
  writeFileSync(file, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
  const order = {
    fileName: 'fact-checks.jsonl',
    sizeBytes: statSync(file).size,
    publisher: 'Snopes',
    language: 'en',
    startedById: null,
  };
  const read = () => importFactChecks(database, order, readFactChecks(createReadStream(file), { publisher: 'Snopes', language: 'en' }));
  const bare = await secondsOf(() => insertBare(database, records));
  const counts = [];
  const first = await secondsOf(async () => counts.push(await read()));
  const again = await secondsOf(async () => counts.push(await read()));
  await database.close();
  await postgres.stop();
  rmSync(place, { recursive: true, force: true });
  const [filled, unchanged] = counts;
  const row = (what, seconds, isRight) => ({
    what: `library: ${COUNT} fact-checks ${what}`,
    ours: `${Math.round(COUNT / seconds)} records/s`,
    baseline: `bare rows in one statement ${Math.round(COUNT / bare)} records/s`,
    result: `${(seconds / bare).toFixed(1)} × its time`,
    goal: '≥ 2000 records/s',
    isMet: isRight && COUNT / seconds >= 2000,
  });
  return [
    row('read in', first, filled.created + filled.same === COUNT && filled.bad === 0),
    row('read in once more', again, unchanged.created + unchanged.changed === 0),
  ];
}
