#!/usr/bin/env node
// Trains the networks of the refined check-worthiness on ClaimBuster and prints how good it is:
// tsc -b packages/language packages/embeddings && node tools/train-checkworthy-refined.mjs
// With --folds it prints the published folds, trained on themselves alone, and writes nothing; with --fast it leaves them out.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBuilt, readFolds, readTruth, root } from './checkworthy/claimbuster.mjs';
import { calibrate, heldOut, meanOf, measure, printCalibration, printFigures } from './checkworthy/figures.mjs';
import { trainLinear } from './checkworthy/linear.mjs';
import { fitBoth, oddsOfAll, readMeanings, softenVerdicts, trainNetworks } from './checkworthy/teacher.mjs';

const target = path.join(root, 'packages/language/src/worthiness/refined-weights.ts');
const { unpackWeights, logOdds } = await loadBuilt('language/dist/worthiness/linear-model.js');
const { deskAdjustment } = await loadBuilt('language/dist/worthiness/desk-adjustment.js');
const { unpackNetwork } = await loadBuilt('language/dist/worthiness/meaning-network.js');

const NETWORKS = 5;

function trainRefined(asked, others, shareOf) {
  const seen = heldOut(asked, others, (examples) => fitBoth(examples, shareOf));
  const [slope, offset] = calibrate(seen.map(({ signs: [ofWords], isWorthy }) => ({ signs: [ofWords], isWorthy })));
  // the instant model is packed with its own calibration
  const joined = seen.map(({ signs: [ofWords, ofMeaning], isWorthy }) => ({ signs: [slope * ofWords + offset, ofMeaning], isWorthy }));
  const [words, meaning, bias] = calibrate(joined).map((weight) => Number(weight.toFixed(3)));
  return { words, meaning, bias, networks: trainNetworks([...asked, ...others], NETWORKS) };
}

function judge(packedLinear, { words, meaning, bias, networks }, examples, isAdjusted) {
  const linear = unpackWeights(packedLinear);
  const unpacked = networks.map(unpackNetwork);
  return examples.map(({ features, input, isWorthy }) => ({
    isWorthy,
    odds:
      words * logOdds(linear, features) + meaning * oddsOfAll(unpacked, input) + bias + (isAdjusted ? deskAdjustment(features.cues) : 0),
  }));
}

function crossValidate(name, isMore) {
  const figures = [];
  for (const { test, training, more } of readFolds()) {
    const others = isMore ? more : [];
    readMeanings([...test, ...training, ...others]);
    const shareOf = softenVerdicts([...training, ...others]);
    const packed = [trainLinear(training, others, shareOf), trainRefined(training, others, shareOf)];
    figures.push({ alone: measure(judge(...packed, test, false)), adjusted: measure(judge(...packed, test, true)) });
  }
  printFigures(name, {
    'model alone:': meanOf(figures.map(({ alone }) => alone)),
    'adjusted:': meanOf(figures.map(({ adjusted }) => adjusted)),
  });
}

function asModule(packed) {
  const list = (values) => `[${values.join(', ')}]`;
  const network = ({ hidden, steps, biases, answers, answerBiases }) => `    {
      hidden:
        '${hidden}',
      steps: ${list(steps)},
      biases: ${list(biases)},
      answers: [${answers.map(list).join(', ')}],
      answerBiases: ${list(answerBiases)},
    },
`;
  return `// How heavily does each side of a sentence's meaning count? Written by tools/train-checkworthy-refined.mjs; do not edit.
// Trained on the ClaimBuster data set (Arslan, Hassan, Li, Tremayne, ICWSM 2020; doi 10.5281/zenodo.3609356), CC BY 4.0.
import type { PackedNetwork } from './meaning-network.ts';

export interface RefinedWeights {
  /** Of all that follows: the first eight digits of its SHA-256 as JSON. */
  fingerprint: string;
  /** how much the odds by words and cues count */
  words: number;
  /** how much the odds by meaning and cues count */
  meaning: number;
  bias: number;
  networks: readonly PackedNetwork[];
}

export const REFINED_WEIGHTS: RefinedWeights = {
  fingerprint: '${createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 8)}',
  words: ${packed.words},
  meaning: ${packed.meaning},
  bias: ${packed.bias},
  networks: [
${packed.networks.map(network).join('')}  ],
};
`;
}

if (!process.argv.includes('--fast')) {
  crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds', false);
  if (!process.argv.includes('--folds'))
    crossValidate('2.5xNCS, mean of 4 folds, trained on the other folds and more crowdsourced sentences', true);
}
if (process.argv.includes('--folds')) process.exit();
const { training, test } = readTruth();
readMeanings([...training, ...test]);
const packed = trainRefined(training, [], softenVerdicts(training));
const { CLAIMBUSTER_WEIGHTS } = await loadBuilt('language/dist/worthiness/claimbuster-weights.js');
const judged = judge(CLAIMBUSTER_WEIGHTS, packed, test, true);
printFigures(`groundtruth (${test.length}), trained on ${training.length} crowdsourced`, {
  'model alone:': measure(judge(CLAIMBUSTER_WEIGHTS, packed, test, false)),
  'adjusted:': measure(judged),
});
printCalibration(judged);
const bytes = asModule(packed);
writeFileSync(target, bytes);
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', target]);
console.log(`${path.relative(root, target)}: ${Math.round(bytes.length / 1000)} kB`);
