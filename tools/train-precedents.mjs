#!/usr/bin/env node
// Learns how meanings are compared and how much each sign of a precedent weighs, from posts and debate sentences with the fact-checks they
// repeat, and prints how good it is. Takes about ten minutes; the same data give the same bytes.
// tsc -b packages/matching packages/embeddings && node tools/train-precedents.mjs
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { random } from '../bench/finding/random.mjs';
import { averagePrecision, encodePolitifact, encodeSnopes, loadTitleVectors } from '../bench/finding/retrieval-sets.mjs';
import { compactVector, PrecedentIndex, signNames } from '../packages/matching/dist/index.js';
import { unpackMeaning } from '../packages/matching/dist/meaning.js';
import { learnMeaning, packMeaning } from './precedents/learn-meaning.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(root, process.env.TOUCHSTONE_DATA ?? '../shared/data', 'retrieval');
const target = path.join(root, 'packages/matching/src/weights.ts');
const meaningTarget = path.join(root, 'packages/matching/src/meaning-weights.ts');
/** Questions are looked at with meanings that were learned from others than them. */
const MEANING_FOLDS = 3;
const FOLDS = 5;
const ROUNDS = 14;
const RATE = 0.01;
const RIDGE = 1e-3;
/** A sign that stands out further than this, in standard deviations, tells no more. */
const FURTHEST = 4;

if (!existsSync(folder)) {
  console.error(`${folder} is not there. Set TOUCHSTONE_DATA to the folder that holds retrieval/snopes and retrieval/politifact.`);
  process.exit(1);
}

function indexOf(precedents, meaningOf, hasDays) {
  const index = new PrecedentIndex({ meaningOf });
  for (const { id, claim, title, speaker, day, encoded } of precedents) {
    const vectors = meaningOf ? encoded.map((one) => compactVector(meaningOf(one))) : [];
    index.put(id, { claim, title, speaker: hasDays ? speaker : null, day: hasDays ? day : null, vectors });
  }
  return index;
}

const lookAt = (index, queries, hasVectors, hasDays) =>
  queries.map(({ text, day, vector, answers }) => {
    const candidates = index.look({ text, day: hasDays ? day : null, vector: hasVectors ? vector : null });
    const keys = candidates.map(({ key }) => key);
    return { keys, rows: candidates.map(({ signs }) => signs), answers, isAnswer: keys.map((key) => answers.has(key)) };
  });

/** Meanings learned from all questions but those of a fold; from all when there is none. */
function meaningWithout(sets, fold) {
  return learnMeaning(
    sets.map(({ precedents, train }) => {
      const places = new Map(precedents.map(({ id }, place) => [id, place]));
      const known = (answers) => new Set([...answers].map((id) => places.get(id)).filter((place) => place !== undefined));
      return {
        precedents,
        questions: train.filter((_, at) => at % MEANING_FOLDS !== fold).map(({ vector, answers }) => ({ vector, answers: known(answers) })),
      };
    }),
  );
}

function spreadOf(rows) {
  const signs = rows[0].length;
  const means = Array.from({ length: signs }, (_, sign) => rows.reduce((sum, row) => sum + row[sign], 0) / rows.length);
  const deviations = means.map((mean, sign) => Math.sqrt(rows.reduce((sum, row) => sum + (row[sign] - mean) ** 2, 0) / rows.length) || 1);
  return { means, deviations };
}

const scaled = (row, { means, deviations }) =>
  Float64Array.from(row, (value, sign) => Math.max(-FURTHEST, Math.min(FURTHEST, (value - means[sign]) / deviations[sign])));

const sumOf = (row, weights) => row.reduce((sum, value, sign) => sum + value * weights[sign], 0);

/** Weights that make the answers of each question likely among its candidates: listwise softmax, by Adam. */
function learn(questions) {
  const taught = questions.filter(({ isAnswer }) => isAnswer.includes(true));
  const spread = spreadOf(taught.flatMap(({ rows }) => rows));
  const lists = taught.map(({ rows, isAnswer }) => ({ rows: rows.map((row) => scaled(row, spread)), isAnswer }));
  const signs = spread.means.length;
  const weights = new Float64Array(signs);
  const momentum = new Float64Array(signs);
  const energy = new Float64Array(signs);
  const draw = random(7919);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / ROUNDS) + 1e-5;
    for (let at = lists.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1));
      [lists[at], lists[other]] = [lists[other], lists[at]];
    }
    for (const { rows, isAnswer } of lists) {
      const sums = rows.map((row) => sumOf(row, weights));
      const most = Math.max(...sums);
      const likely = sums.map((sum) => Math.exp(sum - most));
      const whole = likely.reduce((sum, value) => sum + value, 0);
      const answers = isAnswer.filter(Boolean).length;
      const slope = new Float64Array(signs);
      for (const [at, row] of rows.entries()) {
        const surplus = likely[at] / whole - (isAnswer[at] ? 1 / answers : 0);
        for (let sign = 0; sign < signs; sign++) slope[sign] += surplus * row[sign];
      }
      step++;
      for (let sign = 0; sign < signs; sign++) {
        const gradient = slope[sign] + RIDGE * weights[sign];
        momentum[sign] = 0.9 * momentum[sign] + 0.1 * gradient;
        energy[sign] = 0.999 * energy[sign] + 0.001 * gradient ** 2;
        weights[sign] -= (rate * (momentum[sign] / (1 - 0.9 ** step))) / (Math.sqrt(energy[sign] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return { ...spread, weights: [...weights] };
}

const scoresOf = ({ rows }, model) => rows.map((row) => sumOf(scaled(row, model), model.weights));

function precision(questions, model) {
  const each = questions.map((question) => {
    const scores = scoresOf(question, model);
    const order = question.keys.map((_, at) => at).sort((a, b) => scores[b] - scores[a]);
    return averagePrecision(
      order.slice(0, 5).map((at) => question.keys[at]),
      question.answers,
    );
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

/** Slope and offset that turn sums into log odds (Platt), by Newton's method. */
function calibrate(pairs) {
  let [slope, offset] = [1, -4];
  for (let round = 0; round < 50; round++) {
    let [a, b, aa, ab, bb] = [1e-6 * slope, 0, 1e-6, 0, 1e-6];
    for (const { sum, isAnswer } of pairs) {
      const likely = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const surplus = likely - (isAnswer ? 1 : 0);
      const weight = likely * (1 - likely);
      a += surplus * sum;
      b += surplus;
      aa += weight * sum * sum;
      ab += weight * sum;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab || 1;
    slope -= (bb * a - ab * b) / determinant;
    offset -= (aa * b - ab * a) / determinant;
  }
  return { slope, offset };
}

const rounded = (value) => Number(value.toPrecision(5));

function train(sight, set, meanings) {
  const [hasVectors, hasDays] = [sight.includes('meaning'), sight.includes('days')];
  const taught = [];
  for (let fold = 0; fold < MEANING_FOLDS; fold++) {
    const queries = set.train.filter((_, at) => at % MEANING_FOLDS === fold);
    taught.push(...lookAt(indexOf(set.precedents, hasVectors ? meanings.held[fold] : undefined, hasDays), queries, hasVectors, hasDays));
  }
  const index = indexOf(set.precedents, hasVectors ? meanings.whole : undefined, hasDays);
  const pairs = [];
  let crossed = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = taught.filter((_, at) => at % FOLDS === fold);
    const model = learn(taught.filter((_, at) => at % FOLDS !== fold));
    crossed += precision(held, model) / FOLDS;
    for (const question of held) {
      for (const [at, sum] of scoresOf(question, model).entries()) pairs.push({ sum, isAnswer: question.isAnswer[at] });
    }
  }
  const { means, deviations, weights } = learn(taught);
  const { slope, offset } = calibrate(pairs);
  const model = { means: means.map(rounded), deviations: deviations.map(rounded), weights: weights.map(rounded) };
  const dev = precision(lookAt(index, set.dev, hasVectors, hasDays), model);
  console.log(`${sight}: MAP@5 ${crossed.toFixed(3)} of held-out train questions, ${dev.toFixed(3)} of the dev part`);
  if (process.env.SHOW)
    console.log(
      signNames(sight)
        .map((name, at) => `  ${name} ${model.weights[at]}`)
        .join('\n'),
    );
  return { ...model, slope: rounded(slope), offset: rounded(offset) };
}

const [snopes, politifact] = [await encodeSnopes(folder), await encodePolitifact(folder)];
for (const [set, name] of [
  [snopes, 'Snopes'],
  [politifact, 'PolitiFact'],
]) {
  const titles = await loadTitleVectors(set, name);
  for (const precedent of set.precedents) precedent.titleVector = titles.get(precedent.id) ?? null;
}
const packed = packMeaning(meaningWithout([snopes, politifact], null));
const fingerprint = createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 8);
const meanings = {
  whole: unpackMeaning(packed),
  held: Array.from({ length: MEANING_FOLDS }, (_, fold) => unpackMeaning(packMeaning(meaningWithout([snopes, politifact], fold)))),
};
const learned = {
  words: train('words', snopes, meanings),
  'words and meaning': train('words and meaning', snopes, meanings),
  'words and days': train('words and days', politifact, meanings),
  'words, meaning and days': train('words, meaning and days', politifact, meanings),
};
writeFileSync(
  meaningTarget,
  `// Written by tools/train-precedents.mjs; do not edit.
import type { PackedMeaning } from './meaning.ts';

export const MEANING_WEIGHTS: PackedMeaning & { readonly fingerprint: string } = {
  fingerprint: '${fingerprint}',
  scales: ${JSON.stringify(packed.scales)},
  offsets: ${JSON.stringify(packed.offsets)},
  map:
    '${packed.map}',
};
`,
);

const written = Object.entries(learned)
  .map(
    ([sight, { means, deviations, weights, slope, offset }]) => `  ${/^\w+$/.test(sight) ? sight : `'${sight}'`}: {

    means: [${means.join(', ')}],
    deviations: [${deviations.join(', ')}],
    weights: [${weights.join(', ')}],
    slope: ${slope},
    offset: ${offset},
  },`,
  )
  .join('\n');
writeFileSync(
  target,
  `// Written by tools/train-precedents.mjs; the order is that of signNames.
import type { Learned } from './likelihood.ts';
import type { Sight } from './signs.ts';

export const WEIGHTS: Readonly<Record<Sight, Learned>> = {
${written}
};
`,
);
