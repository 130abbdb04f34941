#!/usr/bin/env node
// Trains the check-worthiness weights on ClaimBuster and prints how good they are: tsc -b packages/language && node tools/train-checkworthy.mjs
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
const RIDGE = 0.4;
const STEPS_EACH_SIDE = 40;

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
function anExample(id, text, isWorthy) {
  return { id, text, isWorthy, features: sentenceFeatures(text) };
}

function chooseColumns(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const term of features.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const cues = [...new Set(examples.flatMap(({ features }) => [...features.cues]))].sort();
  const terms = [...counts].filter(([term, count]) => count >= LEAST_SENTENCES && PLAIN.test(term)).sort(([a], [b]) => (a < b ? -1 : 1));
  const columns = [
    ...cues.map((cue) => ({ name: `@${cue}`, scale: CUE_SCALE })),
    ...terms.map(([term, count]) => ({ name: term, scale: 1 + Math.log(examples.length / count) })),
  ];
  return { columns, at: new Map(columns.map(({ name }, index) => [name, index])) };
}

function toVector({ features }, { columns, at }) {
  const entries = [];
  for (const cue of features.cues) if (at.has(`@${cue}`)) entries.push([at.get(`@${cue}`), CUE_SCALE]);
  for (const term of features.terms) if (at.has(term)) entries.push([at.get(term), columns[at.get(term)].scale * features.termFactor]);
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

/** Trains and packs: scales folded in, terms rounded to a step, those that round to nothing dropped. */
function train(examples) {
  const chosen = chooseColumns(examples);
  const { columns } = chosen;
  const weights = fit(
    examples.map((example) => toVector(example, chosen)),
    examples.map(({ isWorthy }) => (isWorthy ? 1 : -1)),
    columns.length,
  );
  const folded = columns.map(({ name, scale }, index) => [name, weights[index] * scale]);
  const terms = folded.filter(([name]) => !name.startsWith('@'));
  const step = Number((terms.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0) / STEPS_EACH_SIDE).toPrecision(4));
  const levels = new Map();
  for (const [term, weight] of terms) {
    const level = Math.round(weight / step);
    if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), term]);
  }
  return {
    bias: Number(weights[columns.length].toFixed(2)),
    step,
    cues: Object.fromEntries(
      folded.filter(([name]) => name.startsWith('@')).map(([name, weight]) => [name.slice(1), Number(weight.toFixed(2))]),
    ),
    terms: [...levels].sort(([a], [b]) => a - b).map(([level, list]) => `${level} ${list.join(' ')}`),
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

function printFigures(name, plain, adjusted) {
  console.log(
    `${name}: F1 macro ${show(plain.macro)}, F1 worthy ${show(plain.worthy)}; with desk adjustment ${show(adjusted.macro)}, ${show(adjusted.worthy)}`,
  );
}

function crossValidate() {
  const all = JSON.parse(readFileSync(path.join(folder, '2.5xNCS.json'), 'utf8')).map((row) =>
    anExample(row.sentence_id, row.text, row.label === 1),
  );
  const figures = [0, 1, 2, 3].map((fold) => {
    const kept = new Set(JSON.parse(readFileSync(path.join(folder, `folds/test_${fold}.json`), 'utf8')).map((row) => row.sentence_id));
    const packed = train(all.filter(({ id }) => !kept.has(id)));
    const test = all.filter(({ id }) => kept.has(id));
    return [measure(judge(packed, test, false)), measure(judge(packed, test, true))];
  });
  const mean = (which, key) => figures.reduce((sum, pair) => sum + pair[which][key], 0) / figures.length;
  const [plain, adjusted] = [0, 1].map((which) => ({ macro: mean(which, 'macro'), worthy: mean(which, 'worthy') }));
  printFigures('2.5xNCS, mean of 4 folds', plain, adjusted);
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
  return `// How heavily does each word, word pair and cue count? Written by tools/train-checkworthy.mjs; do not edit.
// Trained on the ClaimBuster data set (Arslan, Hassan, Li, Tremayne, ICWSM 2020; doi 10.5281/zenodo.3609356), CC BY 4.0.
import type { PackedWeights } from './linear-model.ts';

export const CLAIMBUSTER_WEIGHTS: PackedWeights = {
  bias: ${packed.bias},
  step: ${packed.step},
  cues: {
${lines(Object.entries(packed.cues).map(([cue, weight]) => `${cue}: ${weight}`))}  },
  terms: [
${lines(packed.terms.map(text))}  ],
};
`;
}

if (!process.argv.includes('--fast')) crossValidate();
const test = readTable('groundtruth.csv');
const testTexts = new Set(test.map(({ text }) => text.trim().toLowerCase()));
const training = readTable('crowdsourced.csv').filter(({ text }) => !testTexts.has(text.trim().toLowerCase()));
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
  `${path.relative(root, target)}: ${packed.terms.join(' ').split(' ').length - packed.terms.length} terms, ${Math.round(bytes.length / 1000)} kB`,
);
