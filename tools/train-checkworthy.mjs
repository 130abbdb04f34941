#!/usr/bin/env node
// Trains the check-worthiness weights on ClaimBuster and prints how good they are:
// tsc -b packages/language packages/embeddings && node tools/train-checkworthy.mjs
// With --folds it prints the published folds and writes nothing; with --fast it leaves them out.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBuilt, readFolds, readTruth, root } from './checkworthy/claimbuster.mjs';
import { meanOf, measure, printCalibration, printFigures } from './checkworthy/figures.mjs';
import { trainLinear } from './checkworthy/linear.mjs';
import { readMeanings, softenVerdicts } from './checkworthy/teacher.mjs';

const target = path.join(root, 'packages/language/src/worthiness/claimbuster-weights.ts');
const { unpackWeights, logOdds } = await loadBuilt('language/dist/worthiness/linear-model.js');
const { deskAdjustment } = await loadBuilt('language/dist/worthiness/desk-adjustment.js');

function trainInstant(asked, others = []) {
  const all = [...asked, ...others];
  readMeanings(all);
  return trainLinear(asked, others, softenVerdicts(all));
}

function judge(packed, examples, isAdjusted) {
  const model = unpackWeights(packed);
  return examples.map(({ features, isWorthy }) => ({
    isWorthy,
    odds: logOdds(model, features) + (isAdjusted ? deskAdjustment(features.cues) : 0),
  }));
}

/** On each published fold; with more, crowdsourced sentences that are in no fold are trained on too. */
function crossValidate(name, isMore) {
  const figures = readFolds().map(({ test, training, more }) => {
    const packed = trainInstant(training, isMore ? more : []);
    return { alone: measure(judge(packed, test, false)), adjusted: measure(judge(packed, test, true)) };
  });
  printFigures(name, {
    'model alone:': meanOf(figures.map(({ alone }) => alone)),
    'adjusted:': meanOf(figures.map(({ adjusted }) => adjusted)),
  });
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

if (!process.argv.includes('--fast')) {
  crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds', false);
  crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds and more crowdsourced sentences', true);
}
if (process.argv.includes('--folds')) process.exit();
const { training, test } = readTruth();
const packed = trainInstant(training);
const judged = judge(packed, test, true);
printFigures(`groundtruth (${test.length}), trained on ${training.length} crowdsourced`, {
  'model alone:': measure(judge(packed, test, false)),
  'adjusted:': measure(judged),
});
printCalibration(judged);
const bytes = asModule(packed);
writeFileSync(target, bytes);
console.log(`${path.relative(root, target)}: ${Math.round(bytes.length / 1000)} kB`);
