// The search engines a newsroom would otherwise take, each set up as it found most of the development parts: any word may match, common
// ones are left out, the others are stemmed. What they find comes best first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { startEmbeddedPostgres } from '@touchstone/db';
import { textForMeaning } from '@touchstone/matching';
import { Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { stemmer } from 'stemmer';

const MOST = 10;
const COMMON = english.filter;
const ADDRESS = /https?:\S+|pic\.twitter\.com\S*/g;

const wordsOf = (text) =>
  text
    .replace(ADDRESS, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** The stems of what is not common, in their order. */
const stemsOf = (text) =>
  wordsOf(text)
    .filter((word) => !COMMON.has(word))
    .map(stemmer)
    .join(' ');

async function openMiniSearch(records) {
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(records.map(({ id, claim, title }) => ({ id, text: stemsOf(`${claim} ${title}`) })));
  const search = (text) => engine.search(stemsOf(text)).slice(0, MOST);
  return { search: async (text) => search(text).map(({ id }) => id) };
}

async function openFlexSearch(records) {
  const engine = new Index({ tokenize: 'strict' });
  for (const { id, claim, title } of records) engine.add(id, stemsOf(`${claim} ${title}`));
  return { search: async (text) => engine.search(stemsOf(textForMeaning(text)), { suggest: true, limit: MOST }) };
}

async function openOrama(records) {
  const tokenizer = { language: 'english', stemming: true, stemmer, stopWords: [...COMMON] };
  const engine = create({ schema: { id: 'string', claim: 'string', title: 'string' }, components: { tokenizer } });
  await insertMultiple(engine, records);
  const properties = ['claim', 'title'];
  return {
    async search(text) {
      const { hits } = await searchOrama(engine, { term: textForMeaning(text), properties, limit: MOST });
      return hits.map(({ id }) => id);
    },
  };
}

const openPostgres = (rank) => async (records) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  const server = await startEmbeddedPostgres({ folder });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE TABLE record (id text PRIMARY KEY, words tsvector NOT NULL)`);
  await client.query(
    `INSERT INTO record SELECT id, to_tsvector('english', claim || ' ' || coalesce(title, '')) FROM json_to_recordset($1::json) AS r(id text, claim text, title text)`,
    [JSON.stringify(records)],
  );
  await client.query('CREATE INDEX ON record USING gin (words)');
  await client.query('VACUUM ANALYZE record');
  const question = {
    name: 'search',
    text: `SELECT id FROM record, to_tsquery('english', $1) AS asked WHERE words @@ asked ORDER BY ${rank}(words, asked, 1) DESC LIMIT ${MOST}`,
  };
  return {
    async search(text) {
      const { rows } = await client.query({ ...question, values: [wordsOf(text).join(' | ')] });
      return rows.map(({ id }) => id);
    },
    async close() {
      await client.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const ENGINES = {
  MiniSearch: openMiniSearch,
  FlexSearch: openFlexSearch,
  Orama: openOrama,
  'PostgreSQL ts_rank': openPostgres('ts_rank'),
  'PostgreSQL ts_rank_cd': openPostgres('ts_rank_cd'),
};
