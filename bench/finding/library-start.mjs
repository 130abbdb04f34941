// How soon after a restart a server finds what a library of 300,000 fact-checks in PostgreSQL holds.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { importFactChecks, migrate, openDatabase, startEmbeddedPostgres } from '@touchstone/db';
import { recombined } from './recombined-precedents.mjs';
import { loadPolitifact, loadSnopes } from './retrieval-sets.mjs';

const run = promisify(execFile);
const reader = path.join(import.meta.dirname, 'read-library.mjs');
const COUNT = 300_000;
const DAY = 86_400_000;
const ORDER = { fileName: 'fact-checks.jsonl', sizeBytes: COUNT, publisher: 'Snopes', language: 'en', startedById: null };

async function* entriesOf(records) {
  let place = 0;
  for (const { id, claim, title, speaker, day } of records) {
    place++;
    const factCheck = {
      ...{ claim, title, claimant: speaker ?? null, saidOn: null, reviewedOn: new Date(day * DAY).toISOString().slice(0, 10) },
      ...{ publisher: 'Snopes', publisherSite: null, url: `https://example.org/${id}`, language: 'en', rating: 'false' },
    };
    yield { place, bytesRead: place, factChecks: [factCheck], problems: [] };
  }
}

export async function measure(folder) {
  const precedents = [await loadSnopes(folder), await loadPolitifact(folder)].flatMap((set) => set.precedents);
  const place = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: place });
  await migrate(postgres.url);
  const database = openDatabase({ url: postgres.url });
  await importFactChecks(database, ORDER, entriesOf(recombined(precedents, COUNT)));

  const { stdout } = await run(process.execPath, [reader, postgres.url, `${COUNT}`]);
  const seconds = Number(stdout);
  await database.close();
  await postgres.stop();
  rmSync(place, { recursive: true, force: true });
  return [
    {
      what: `library: ${COUNT} fact-checks read from PostgreSQL after a restart, found by words`,
      ours: `${seconds.toFixed(1)} s`,
      goal: '≤ 10 s',
      isMet: seconds <= 10,
    },
  ];
}
