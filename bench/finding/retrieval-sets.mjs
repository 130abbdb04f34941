// Reads the public sets of posts and debate sentences with the fact-checks they repeat, and their vectors.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSentenceEncoder, VECTOR_LENGTH } from '@touchstone/embeddings';
import { keepMeanings, meaningsOf, textForMeaning } from '@touchstone/matching';

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/precedent-vectors');
const DAY = 86_400_000;

/** A table as spreadsheets write it: cells between tabs, in quotation marks where they hold some. */
function readTable(file) {
  const rows = [[]];
  for (const [, quoted, bare, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function readAnswers(file) {
  const answers = new Map();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [query, , claim] = line.split('\t');
    answers.set(query, (answers.get(query) ?? new Set()).add(claim));
  }
  return answers;
}

const dayOf = (words) => {
  const [date] = /[A-Z][a-z]+ \d{1,2}, \d{4}/.exec(words ?? '') ?? [];
  return date ? Math.floor(Date.parse(`${date} UTC`) / DAY) : null;
};
const dayInId = (id) => Math.floor(Date.parse(id.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3')) / DAY);

function readSnopes(folder) {
  const precedents = readTable(path.join(folder, 'claims.tsv'))
    .slice(1)
    .map(([id, claim, title]) => ({ id, claim, title }));
  const queries = (part) => {
    const answers = readAnswers(path.join(folder, part, 'tweet-vclaim-pairs.qrels'));
    return readTable(path.join(folder, part, 'tweets.queries.tsv'))
      .slice(1)
      .filter(([id]) => answers.has(id))
      .map(([id, text]) => ({ text, day: null, answers: answers.get(id) }));
  };
  return { precedents, train: queries('train'), dev: queries('dev') };
}

function readPolitifact(folder) {
  const precedents = readFileSync(path.join(folder, 'claims.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ vclaim_id: id, vclaim: claim, title, speaker, date }) => ({ id, claim, title, speaker, day: dayOf(date) }));
  const texts = new Map(readTable(path.join(folder, 'queries.tsv')));
  const queries = (part) =>
    [...readAnswers(path.join(folder, `${part}_qrels.tsv`))].map(([id, answers]) => ({ text: texts.get(id), day: dayInId(id), answers }));
  return { precedents, train: queries('train'), dev: queries('dev') };
}

/** The vectors of texts, computed once: about 10 ms each. */
async function vectorsOf(texts, name) {
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
  const file = path.join(cache, `${digest}.f32`);
  if (!existsSync(file)) {
    console.error(`Computing the vectors of ${texts.length} texts of ${name} …`);
    const encoder = await loadSentenceEncoder();
    const vectors = new Float32Array(texts.length * VECTOR_LENGTH);
    // texts of like length together: a batch takes as long as its longest
    const order = texts.map((_, at) => at).sort((a, b) => texts[a].length - texts[b].length);
    for (let begin = 0; begin < order.length; begin += 32) {
      const batch = order.slice(begin, begin + 32);
      for (const [at, vector] of (await encoder.encode(batch.map((one) => texts[one]))).entries()) {
        vectors.set(vector, batch[at] * VECTOR_LENGTH);
      }
    }
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, vectors);
  }
  const bytes = readFileSync(file);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return texts.map((_, at) => all.subarray(at * VECTOR_LENGTH, (at + 1) * VECTOR_LENGTH));
}

async function withVectors({ precedents, train, dev }, name) {
  const meanings = precedents.map(meaningsOf);
  const claimVectors = await vectorsOf(
    meanings.map(([claim]) => claim),
    `${name}, claims`,
  );
  const titles = meanings.flatMap(([, title]) => title ?? []);
  const titleVectors = titles.length ? await vectorsOf(titles, `${name}, titles`) : [];
  let titled = 0;
  for (const [at, precedent] of precedents.entries()) {
    precedent.vector = claimVectors[at];
    precedent.encoded = meanings[at][1] ? [precedent.vector, titleVectors[titled++]] : [precedent.vector];
  }
  const queries = [...train, ...dev];
  const queryVectors = await vectorsOf(
    queries.map(({ text }) => textForMeaning(text)),
    `${name}, questions`,
  );
  for (const [at, query] of queries.entries()) query.vector = queryVectors[at];
  return { precedents, train, dev };
}

/** With the vectors of the encoder. */
export const encodeSnopes = (folder) => withVectors(readSnopes(path.join(folder, 'snopes')), 'Snopes');
export const encodePolitifact = (folder) => withVectors(readPolitifact(path.join(folder, 'politifact')), 'PolitiFact');

const kept = (set) => ({
  ...set,
  precedents: set.precedents.map((precedent) => ({ ...precedent, vectors: precedent.encoded.map((vector) => keepMeanings([vector])) })),
});

/** With the vectors as the index takes them. */
export const loadSnopes = async (folder) => kept(await encodeSnopes(folder));
export const loadPolitifact = async (folder) => kept(await encodePolitifact(folder));

/** The vector of the title of each fact-check that has one, by its id. */
export async function loadTitleVectors({ precedents }, name) {
  const titled = precedents.filter(({ title }) => title);
  const vectors = await vectorsOf(
    titled.map(({ title }) => title),
    `${name}, titles`,
  );
  return new Map(titled.map(({ id }, at) => [id, vectors[at]]));
}

/** Mean average precision of the first five keys of each question. */
export function averagePrecision(keys, answers) {
  let found = 0;
  let sum = 0;
  for (const [at, key] of keys.slice(0, 5).entries()) if (answers.has(key)) sum += ++found / (at + 1);
  return sum / Math.min(5, answers.size);
}
