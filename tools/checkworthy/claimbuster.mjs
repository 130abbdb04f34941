// Reads the ClaimBuster data set, which is not in the repository.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(root, process.env.TOUCHSTONE_DATA ?? '../shared/data', 'checkworthy/claimbuster');

/** What packages have built, and the advice when they have not. */
export async function loadBuilt(file) {
  const built = path.join(root, 'packages', file);
  if (existsSync(built)) return import(built);
  console.error(`${built} is not there. Run tsc -b packages/language packages/embeddings first.`);
  process.exit(1);
}

if (!existsSync(path.join(folder, 'crowdsourced.csv'))) {
  console.error(`${folder} does not hold the ClaimBuster data set. Set TOUCHSTONE_DATA to the folder that holds checkworthy/claimbuster.`);
  process.exit(1);
}
const { sentenceFeatures } = await loadBuilt('language/dist/worthiness/sentence-features.js');

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The verdict is 1 of a sentence worth checking, 0 of an unimportant fact, -1 of what states no fact. */
function anExample(id, text, verdict) {
  return { id, text, plain: plain(text), verdict, isWorthy: verdict === 1, features: sentenceFeatures(text) };
}

function readTable(file) {
  const rows = [[]];
  for (const [, quoted, bare, end] of readFileSync(path.join(folder, file), 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [header, ...body] = rows;
  const at = (name) => header.indexOf(name);
  return body
    .filter((row) => row.length === header.length)
    .map((row) => anExample(Number(row[at('Sentence_id')]), row[at('Text')], Number(row[at('Verdict')])));
}

const readJson = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

const without = (examples, others) => {
  const texts = new Set(others.map((example) => example.plain));
  return examples.filter((example) => !texts.has(example.plain));
};

/** The sentences judged by the crowd that the experts' ground truth does not hold, and the ground truth. */
export function readTruth() {
  const test = readTable('groundtruth.csv');
  return { test, training: without(readTable('crowdsourced.csv'), test) };
}

/** The four published folds of 2.5xNCS, each with the crowd's sentences that are neither in its test nor in the rest. */
export function readFolds() {
  const crowd = readTable('crowdsourced.csv');
  const verdicts = new Map([...crowd, ...readTable('groundtruth.csv')].map(({ id, verdict }) => [id, verdict]));
  const all = readJson('2.5xNCS.json').map((row) =>
    anExample(row.sentence_id, row.text, row.label === 1 ? 1 : Math.min(verdicts.get(row.sentence_id) ?? -1, 0)),
  );
  return [0, 1, 2, 3].map((fold) => {
    const kept = new Set(readJson(`folds/test_${fold}.json`).map((row) => row.sentence_id));
    return {
      test: all.filter(({ id }) => kept.has(id)),
      training: all.filter(({ id }) => !kept.has(id)),
      more: without(crowd, all),
    };
  });
}

/** Every sentence of the data set. */
export const readTexts = () =>
  [...readTable('crowdsourced.csv'), ...readTable('groundtruth.csv'), ...readJson('2.5xNCS.json')].map(({ text }) => text);
