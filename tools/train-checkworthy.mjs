#!/usr/bin/env node
// Trains the check-worthiness weights on ClaimBuster and prints how good they are: tsc -b packages/language && node tools/train-checkworthy.mjs
// With --folds it prints the published folds and writes nothing; with --fast it leaves them out.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(root, process.env.TOUCHSTONE_DATA ?? '../shared/data', 'checkworthy/claimbuster');
const built = path.join(root, 'packages/language/dist/worthiness');
const target = path.join(root, 'packages/language/src/worthiness/claimbuster-weights.ts');
for (const [needed, advice] of [
  [
    path.join(folder, 'crowdsourced.csv'),
    'Put the ClaimBuster data set there, or set TOUCHSTONE_DATA to the folder that holds checkworthy/claimbuster.',
  ],
  [path.join(built, 'sentence-features.js'), 'Run tsc -b packages/language first.'],
]) {
  if (existsSync(needed)) continue;
  console.error(`${needed} is not there. ${advice}`);
  process.exit(1);
}
const { sentenceFeatures } = await import(path.join(built, 'sentence-features.js'));
const { unpackWeights, logOdds } = await import(path.join(built, 'linear-model.js'));
const { deskAdjustment } = await import(path.join(built, 'desk-adjustment.js'));

const LEAST_SENTENCES = 3; // a term seen in fewer is left out
const PLAIN = /^[!-~]+$/; // the transcripts hold some wrongly decoded characters
const CUE_SCALE = 0.3;
const RIDGE = 1;
const STEPS_EACH_SIDE = 60;
const LEAST_SENTENCES_OF_PIECE = 5;
const INNER_FOLDS = 3;

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
    .map((row) => anExample(Number(row[at('Sentence_id')]), row[at('Text')], row[at('Verdict')] === '1'));
}
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
function anExample(id, text, isWorthy) {
  return { id, text, isWorthy, features: sentenceFeatures(text) };
}

/**
 * A column for each term or piece that is not too rare. Its scale is how rare it is (tf-idf) times how unevenly it falls on worthy and other
 * sentences (log-count ratio, Wang and Manning, ACL 2012), tempered.
 */
function chooseSpoken(examples, kind, least) {
  const counts = new Map();
  for (const { features, isWorthy } of examples)
    for (const name of features[kind]) {
      const count = counts.get(name) ?? { worthy: 0, other: 0 };
      count[isWorthy ? 'worthy' : 'other']++;
      counts.set(name, count);
    }
  const worthy = examples.filter(({ isWorthy }) => isWorthy).length;
  const other = examples.length - worthy;
  const unevenness = (count) => Math.abs(Math.log((count.worthy + 1) / (worthy + 2)) - Math.log((count.other + 1) / (other + 2)));
  return [...counts]
    .filter(([name, count]) => count.worthy + count.other >= least && PLAIN.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({
      kind,
      name,
      scale: (1 + Math.log(examples.length / (count.worthy + count.other))) * Math.sqrt(0.3 + unevenness(count)),
    }));
}

function chooseColumns(examples) {
  const cues = [...new Set(examples.flatMap(({ features }) => [...features.cues]))].sort();
  const columns = [
    ...cues.map((name) => ({ kind: 'cues', name, scale: CUE_SCALE })),
    ...chooseSpoken(examples, 'terms', LEAST_SENTENCES),
    ...chooseSpoken(examples, 'pieces', LEAST_SENTENCES_OF_PIECE),
  ];
  const at = { cues: new Map(), terms: new Map(), pieces: new Map() };
  for (const [index, { kind, name }] of columns.entries()) at[kind].set(name, index);
  return { columns, at };
}

function toVector({ features }, { columns, at }) {
  const entries = [];
  const take = (kind, factor) => {
    for (const name of features[kind]) {
      const index = at[kind].get(name);
      if (index !== undefined) entries.push([index, columns[index].scale * factor]);
    }
  };
  take('cues', 1);
  take('terms', features.termFactor);
  take('pieces', features.pieceFactor);
  return { ids: Int32Array.from(entries, ([id]) => id), values: Float64Array.from(entries, ([, value]) => value) };
}

const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);

/** Ridge logistic loss and its gradient; the last weight is the bias, not penalised. */
function lossAndGradient(vectors, signs, weights) {
  const last = weights.length - 1;
  const gradient = new Float64Array(weights.length);
  let loss = 0;
  for (let row = 0; row < vectors.length; row++) {
    const { ids, values } = vectors[row];
    let odds = weights[last];
    for (let k = 0; k < ids.length; k++) odds += weights[ids[k]] * values[k];
    const margin = signs[row] * odds;
    loss += Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
    const pull = -signs[row] / (1 + Math.exp(margin));
    for (let k = 0; k < ids.length; k++) gradient[ids[k]] += pull * values[k];
    gradient[last] += pull;
  }
  for (let j = 0; j < last; j++) {
    loss += 0.5 * RIDGE * weights[j] ** 2;
    gradient[j] += RIDGE * weights[j];
  }
  return { loss, gradient };
}

/** Limited-memory BFGS with backtracking (Nocedal & Wright, Numerical Optimization, algorithm 7.5). */
function fit(vectors, signs, width) {
  let weights = new Float64Array(width + 1);
  let { loss, gradient } = lossAndGradient(vectors, signs, weights);
  const memory = [];
  for (let round = 0; round < 100; round++) {
    let direction = gradient.slice();
    const alphas = [];
    for (const { step, change, rho } of memory) {
      const alpha = rho * dot(step, direction);
      alphas.push(alpha);
      direction = direction.map((value, j) => value - alpha * change[j]);
    }
    const scale = memory.length ? 1 / (memory[0].rho * dot(memory[0].change, memory[0].change)) : 1 / vectors.length;
    direction = direction.map((value) => value * scale);
    for (let k = memory.length - 1; k >= 0; k--) {
      const { step, change, rho } = memory[k];
      const beta = rho * dot(change, direction);
      direction = direction.map((value, j) => value + step[j] * (alphas[k] - beta));
    }
    const slope = dot(gradient, direction);
    let next;
    let moved;
    for (let length = 1; length > 1e-6; length /= 2) {
      moved = weights.map((value, j) => value - length * direction[j]);
      next = lossAndGradient(vectors, signs, moved);
      if (next.loss <= loss - 1e-4 * length * slope) break;
    }
    const step = moved.map((value, j) => value - weights[j]);
    const change = next.gradient.map((value, j) => value - gradient[j]);
    const curvature = dot(step, change);
    if (curvature > 1e-10) memory.unshift({ step, change, rho: 1 / curvature });
    memory.length = Math.min(memory.length, 8);
    const gained = loss - next.loss;
    weights = moved;
    ({ loss, gradient } = next);
    if (gained < 1e-5 * Math.abs(loss)) break;
  }
  return weights;
}

function fitWeights(examples) {
  const chosen = chooseColumns(examples);
  const weights = fit(
    examples.map((example) => toVector(example, chosen)),
    examples.map(({ isWorthy }) => (isWorthy ? 1 : -1)),
    chosen.columns.length,
  );
  const last = chosen.columns.length;
  return {
    chosen,
    weights,
    oddsOf(example) {
      const { ids, values } = toVector(example, chosen);
      return ids.reduce((sum, id, k) => sum + weights[id] * values[k], weights[last]);
    },
  };
}

/** Slope and bias that turn odds into those seen (Platt 1999), by Newton's method. */
function calibrate(pairs) {
  let [slope, bias] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [gs, gb, ss, sb, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, isWorthy } of pairs) {
      const share = 1 / (1 + Math.exp(-(slope * odds + bias)));
      const [wrong, spread] = [share - (isWorthy ? 1 : 0), share * (1 - share)];
      gs += wrong * odds;
      gb += wrong;
      ss += spread * odds * odds;
      sb += spread * odds;
      bb += spread;
    }
    const determinant = ss * bb - sb * sb;
    slope -= (bb * gs - sb * gb) / determinant;
    bias -= (ss * gb - sb * gs) / determinant;
  }
  return { slope, bias };
}

/** Odds of the examples of which there are `asked`, each from weights that did not see it. */
function heldOut(asked, others) {
  return Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const isTest = (_example, index) => index % INNER_FOLDS === fold;
    const { oddsOf } = fitWeights([...asked.filter((example, index) => !isTest(example, index)), ...others]);
    return asked.filter(isTest).map((example) => ({ odds: oddsOf(example), isWorthy: example.isWorthy }));
  }).flat();
}

/**
 * Trains on both and packs: calibrated on the examples asked about, scales folded in, weights rounded to a step, those that round to
 * nothing dropped.
 */
function train(asked, others = []) {
  const { slope, bias } = calibrate(heldOut(asked, others));
  const { chosen, weights } = fitWeights([...asked, ...others]);
  const { columns } = chosen;
  const folded = columns.map(({ kind, name, scale }, index) => ({ kind, name, weight: slope * weights[index] * scale }));
  const ofKind = (kind) => folded.filter((column) => column.kind === kind);
  const spoken = [...ofKind('terms'), ...ofKind('pieces')];
  const step = Number((spoken.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / STEPS_EACH_SIDE).toPrecision(4));
  const linesOf = (kind) => {
    const levels = new Map();
    for (const { name, weight } of ofKind(kind)) {
      const level = Math.round(weight / step);
      if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), name]);
    }
    return [...levels].sort(([a], [b]) => a - b).map(([level, list]) => `${level} ${list.join(' ')}`);
  };
  return {
    bias: Number((slope * weights[columns.length] + bias).toFixed(2)),
    step,
    cues: Object.fromEntries(ofKind('cues').map(({ name, weight }) => [name, Number(weight.toFixed(2))])),
    terms: linesOf('terms'),
    pieces: linesOf('pieces'),
  };
}

function measure(pairs) {
  const count = (isFound, isWorthy) => pairs.filter((pair) => pair.odds >= 0 === isFound && pair.isWorthy === isWorthy).length;
  const wrong = count(true, false) + count(false, true);
  const worthy = (2 * count(true, true)) / (2 * count(true, true) + wrong);
  const rest = (2 * count(false, false)) / (2 * count(false, false) + wrong);
  return { worthy, macro: (worthy + rest) / 2 };
}
function judge(packed, examples, isAdjusted) {
  const model = unpackWeights(packed);
  return examples.map(({ features, isWorthy }) => ({
    isWorthy,
    odds: logOdds(model, features) + (isAdjusted ? deskAdjustment(features.cues) : 0),
  }));
}
const show = (value) => value.toFixed(3);

function printFigures(name, alone, adjusted) {
  console.log(
    `${name}: F1 macro ${show(alone.macro)}, F1 worthy ${show(alone.worthy)}; with desk adjustment ${show(adjusted.macro)}, ${show(adjusted.worthy)}`,
  );
}

/** On each published fold; with `extra`, crowdsourced sentences that are in no fold's test are trained on too. */
function crossValidate(name, extra) {
  const all = JSON.parse(readFileSync(path.join(folder, '2.5xNCS.json'), 'utf8')).map((row) =>
    anExample(row.sentence_id, row.text, row.label === 1),
  );
  const figures = [0, 1, 2, 3].map((fold) => {
    const kept = new Set(JSON.parse(readFileSync(path.join(folder, `folds/test_${fold}.json`), 'utf8')).map((row) => row.sentence_id));
    const test = all.filter(({ id }) => kept.has(id));
    const known = new Set([...all.map(({ text }) => plain(text)), ...test.map(({ text }) => plain(text))]);
    const packed = train(
      all.filter(({ id }) => !kept.has(id)),
      extra.filter(({ text }) => !known.has(plain(text))),
    );
    return [measure(judge(packed, test, false)), measure(judge(packed, test, true))];
  });
  const mean = (which, key) => figures.reduce((sum, pair) => sum + pair[which][key], 0) / figures.length;
  const [alone, adjusted] = [0, 1].map((which) => ({ macro: mean(which, 'macro'), worthy: mean(which, 'worthy') }));
  printFigures(name, alone, adjusted);
}

function printCalibration(pairs) {
  for (let low = 0; low < 1; low += 0.2) {
    const inside = pairs
      .map(({ odds, isWorthy }) => ({ score: 1 / (1 + Math.exp(-odds)), isWorthy }))
      .filter(({ score }) => score >= low && score < low + 0.2);
    const share = inside.filter(({ isWorthy }) => isWorthy).length / Math.max(1, inside.length);
    console.log(`  score ${low.toFixed(1)}–${(low + 0.2).toFixed(1)}: ${inside.length} sentences, ${show(share)} of them worthy`);
  }
}

function asModule(packed) {
  const text = (value) => (value.includes("'") ? `"${value}"` : `'${value}'`);
  const lines = (items) => items.map((item) => `    ${item},\n`).join('');
  return `// How heavily does each word, word pair, piece of a word and cue count? Written by tools/train-checkworthy.mjs; do not edit.
// Trained on the ClaimBuster data set (Arslan, Hassan, Li, Tremayne, ICWSM 2020; doi 10.5281/zenodo.3609356), CC BY 4.0.
import type { PackedWeights } from './linear-model.ts';

export const CLAIMBUSTER_WEIGHTS: PackedWeights = {
  fingerprint: '${createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 8)}',
  bias: ${packed.bias},
  step: ${packed.step},
  cues: {
${lines(Object.entries(packed.cues).map(([cue, weight]) => `${cue}: ${weight}`))}  },
  terms: [
${lines(packed.terms.map(text))}  ],
  pieces: [
${lines(packed.pieces.map(text))}  ],
};
`;
}

const crowd = readTable('crowdsourced.csv');
if (!process.argv.includes('--fast')) {
  crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds', []);
  crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds and more crowdsourced sentences', crowd);
}
if (process.argv.includes('--folds')) process.exit();
const test = readTable('groundtruth.csv');
const testTexts = new Set(test.map(({ text }) => plain(text)));
const training = crowd.filter(({ text }) => !testTexts.has(plain(text)));
const packed = train(training);
const judged = judge(packed, test, true);
printFigures(
  `groundtruth (${test.length}), trained on ${training.length} crowdsourced`,
  measure(judge(packed, test, false)),
  measure(judged),
);
printCalibration(judged);
const bytes = asModule(packed);
writeFileSync(target, bytes);
console.log(
  `${path.relative(root, target)}: ${[...packed.terms, ...packed.pieces].join(' ').split(' ').length - packed.terms.length - packed.pieces.length} terms and pieces, ${Math.round(bytes.length / 1000)} kB`,
);
