// Does the instant scorer point at the sentences that checkers would mark, how sure may one be of a score, and how fast is it?
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { checkWorthiness } from '@touchstone/language';
import { parse } from 'csv-parse/sync';

const TRAINER = path.resolve(import.meta.dirname, '../../tools/train-checkworthy.mjs');
const BAND = 0.2;
const ROUNDS = 5;

const f1 = (judged) => {
  const right = judged.filter(({ score, isWorthy }) => score >= 0.5 && isWorthy).length;
  const wrong = judged.filter(({ score, isWorthy }) => score >= 0.5 !== isWorthy).length;
  return (2 * right) / (2 * right + wrong);
};

/** Of each band of scores: how many of its sentences are worthy, beside what the scores say. */
function reliability(judged) {
  return Array.from({ length: Math.round(1 / BAND) }, (_, index) => {
    const band = judged.filter(({ score }) => Math.min(Math.floor(score / BAND), Math.round(1 / BAND) - 1) === index);
    const mean = (of) => band.reduce((sum, one) => sum + of(one), 0) / Math.max(1, band.length);
    return { said: mean(({ score }) => score), seen: mean(({ isWorthy }) => Number(isWorthy)), sentences: band.length };
  });
}

function perSecond(texts) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    for (const text of texts) checkWorthiness(text);
    best = Math.max(best, (texts.length / (performance.now() - begin)) * 1000);
  }
  return best;
}

export function measure(folder) {
  const printed = execFileSync(process.execPath, [TRAINER, '--folds'], {
    env: { ...process.env, TOUCHSTONE_DATA: path.dirname(folder) },
    encoding: 'utf8',
  });
  const [own = 0, more = 0] = [...printed.matchAll(/F1 macro (\d\.\d+)/g)].map(([, figure]) => Number(figure));
  const rows = parse(readFileSync(path.join(folder, 'claimbuster/groundtruth.csv')), { columns: true, relax_column_count: true });
  const judged = rows.map(({ Text, Verdict }) => ({ text: Text, score: checkWorthiness(Text).score, isWorthy: Verdict === '1' }));
  const truth = f1(judged);
  const bands = reliability(judged);
  const off = bands.reduce((sum, { said, seen, sentences }) => sum + Math.abs(said - seen) * sentences, 0) / judged.length;
  const speed = perSecond(judged.map(({ text }) => text));
  return [
    {
      what: 'check-worthiness, instant: 4 published folds, trained on the other folds alone, F1 macro',
      ours: own.toFixed(3),
      baseline: 'TF-IDF .835, SVM .831, BERT .880',
      goal: '≥ .855',
      isMet: own >= 0.855,
    },
    {
      what: 'check-worthiness, instant: the same, trained on more crowdsourced sentences too, F1 macro',
      ours: more.toFixed(3),
      baseline: 'none published',
      goal: '≥ .855',
      isMet: more >= 0.855,
    },
    {
      what: `check-worthiness, instant: ground truth of ${judged.length}, F1 of the worthy, as shipped`,
      ours: truth.toFixed(3),
      baseline: 'TF-IDF .901',
      goal: '≥ .92',
      isMet: truth >= 0.92,
    },
    {
      what: 'check-worthiness: scores off from what was seen, mean of bands',
      ours: off.toFixed(3),
      result: bands.map(({ said, seen }) => `${said.toFixed(2)}→${seen.toFixed(2)}`).join(' '),
      goal: '≤ .05',
      isMet: off <= 0.05,
    },
    {
      what: 'check-worthiness, instant: sentences a second on one core',
      ours: Math.round(speed).toString(),
      goal: '≥ 5000',
      isMet: speed >= 5000,
    },
  ];
}
