// Files of fact-checks come in whole, once, and go on where they broke off.
import type { FactCheckRecord, LibraryEntry } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { type ImportOrder, ImportRefusal, importFactChecks, isImporting, listImports, loadImportProblems } from './fact-check-store.ts';
import { loadFactChecksAfter } from './library-list.ts';
import { loadVectorsAfter } from './precedent-vector-store.ts';
import { openTestDatabase } from './testing/index.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const factCheck = (claim: string, more: Partial<FactCheckRecord> = {}): FactCheckRecord => ({
  ...{ claim, claimant: null, saidOn: null, publisher: 'Rain Checks', publisherSite: null, title: null },
  ...{ url: null, reviewedOn: '2025-03-05', language: 'en', rating: 'mostly dry', ...more },
});
const entry = (place: number, ...factChecks: FactCheckRecord[]): LibraryEntry => ({
  place,
  bytesRead: place * 10,
  factChecks,
  problems: [],
});
const bad = (place: number): LibraryEntry => ({ ...entry(place), problems: [{ reason: 'It holds no claim.', excerpt: '{}' }] });
async function* inOrder(entries: LibraryEntry[], breaksAfter = entries.length): AsyncGenerator<LibraryEntry> {
  for (const [index, one] of entries.entries()) {
    if (index === breaksAfter) throw new Error('The line went dead.');
    yield one;
  }
}
const many = (count: number, words: string) =>
  Array.from({ length: count }, (_, index) => entry(index + 1, factCheck(`${words} ${index}.`)));
const order = (fileName: string): ImportOrder => ({ fileName, sizeBytes: 100_000, publisher: null, language: null, startedById: null });
const bring = (fileName: string, entries: LibraryEntry[]) => importFactChecks(db, order(fileName), inOrder(entries));

describe('an import', () => {
  it('takes what is new or changed, and changes nothing the second time', async () => {
    const file = [entry(1, factCheck('It rained 40 days.'), factCheck('It rained.')), bad(2), entry(3, factCheck('It rained 40 days.'))];
    expect(await bring('rain.jsonl', file)).toMatchObject({ created: 2, changed: 0, same: 1, bad: 1 });
    const [before] = await loadFactChecksAfter(db, 0, 10);
    expect(await bring('rain.jsonl', file)).toMatchObject({ created: 0, changed: 0, same: 3, bad: 1 });
    expect((await loadFactChecksAfter(db, 0, 10))[0]).toEqual(before);

    const corrected = [entry(1, factCheck('It rained 40 days!', { rating: 'wet' }))];
    expect(await bring('rain-2.jsonl', corrected)).toMatchObject({ created: 0, changed: 1 });
    const news = await loadFactChecksAfter(db, before?.revision ?? 0, 10);
    expect(news.map(({ rating }) => rating)).toContain('wet');
    const events = await db.prisma.event.findMany({ where: { type: 'library.imported' }, orderBy: { id: 'asc' } });
    expect(events.at(-1)?.payload).toMatchObject({ fileName: 'rain-2.jsonl', created: 0, changed: 1 });
  });

  it('says which entries could not be read, and keeps two hundred of them', async () => {
    const { importId } = await bring(
      'bad.jsonl',
      Array.from({ length: 230 }, (_, index) => bad(index + 1)),
    );
    const problems = (await loadImportProblems(db, importId))?.problems ?? [];
    expect(problems).toHaveLength(200);
    expect(problems.at(-1)).toEqual({ number: 200, place: 200, reason: 'It holds no claim.', excerpt: '{}' });
  });

  it('goes on where it broke off, with the same counts as if it had not', async () => {
    const file = many(2_500, 'Bridges closed');
    await expect(importFactChecks(db, order('bridges.jsonl'), inOrder(file, 1_700))).rejects.toThrow('dead');
    expect((await listImports(db, 1))[0]).toMatchObject({ state: 'running', entries: 1_000, created: 1_000 });
    expect(await isImporting(db)).toBe(false);
    const isOneImport = await bring('bridges.jsonl', file);
    expect(isOneImport).toMatchObject({ entries: 2_500, created: 2_500, same: 0 });
    expect((await listImports(db, 1))[0]).toMatchObject({ id: isOneImport.importId, state: 'done' });
  });

  it('does not go on with another file of the same name and size', async () => {
    await expect(importFactChecks(db, order('same.jsonl'), inOrder(many(1_500, 'Roads'), 1_200))).rejects.toThrow('dead');
    await expect(bring('same.jsonl', many(1_500, 'Rails'))).rejects.toThrow(ImportRefusal);
    expect(await bring('same.jsonl', many(10, 'Rails'))).toMatchObject({ created: 10 });
  });

  it('is one at a time', async () => {
    async function* slow() {
      yield entry(1, factCheck('Slow.'));
      expect(await isImporting(db)).toBe(true);
      await expect(bring('other.jsonl', [])).rejects.toThrow('Another file is being read');
    }
    expect(await importFactChecks(db, order('slow.jsonl'), slow())).toMatchObject({ created: 1 });
  });
});

describe('reading the library on', () => {
  it('goes along an index, without sorting what is left each time', async () => {
    const sent: { text: string; values: unknown[] }[] = [];
    const query = async (statement: { text: string; values: unknown[] }) => {
      sent.push(statement);
      return { rows: [] };
    };
    const caught = { pool: { query } } as unknown as Database;
    await loadFactChecksAfter(caught, 10, 500);
    await loadVectorsAfter(caught, { encoder: 'any', after: 10, limit: 500 });
    const client = await db.pool.connect();
    // a small table would be read as a whole
    await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
    const plans: string[] = [];
    for (const { text, values } of sent) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    client.release(true);
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toMatch(/_revision_idx/);
      expect(plan).not.toMatch(/Sort/);
    }
  });
});
