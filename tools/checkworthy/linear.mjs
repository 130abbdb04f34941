// Fits and packs the linear check-worthiness model.
import { calibrate, heldOut } from './figures.mjs';

const LEAST_SENTENCES = 3; // a term seen in fewer is left out
const LEAST_SENTENCES_OF_PIECE = 5;
const PLAIN = /^[!-~]+$/; // the transcripts hold some wrongly decoded characters
const CUE_SCALE = 0.3;
const RIDGE = 1;
const STEPS_EACH_SIDE = 60;

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
function lossAndGradient(vectors, shares, weights) {
  const last = weights.length - 1;
  const gradient = new Float64Array(weights.length);
  let loss = 0;
  for (let row = 0; row < vectors.length; row++) {
    const { ids, values } = vectors[row];
    let odds = weights[last];
    for (let k = 0; k < ids.length; k++) odds += weights[ids[k]] * values[k];
    loss += Math.max(0, odds) - shares[row] * odds + Math.log1p(Math.exp(-Math.abs(odds)));
    const pull = 1 / (1 + Math.exp(-odds)) - shares[row];
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
function fit(vectors, shares, width) {
  let weights = new Float64Array(width + 1);
  let { loss, gradient } = lossAndGradient(vectors, shares, weights);
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
      next = lossAndGradient(vectors, shares, moved);
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

/** Fits to what share of coders would call each example worthy: its verdict, unless `shareOf` says otherwise. */
export function fitLinear(examples, shareOf = ({ isWorthy }) => Number(isWorthy)) {
  const chosen = chooseColumns(examples);
  const weights = fit(
    examples.map((example) => toVector(example, chosen)),
    examples.map(shareOf),
    chosen.columns.length,
  );
  const last = chosen.columns.length;
  return {
    chosen,
    weights,
    signsOf(example) {
      const { ids, values } = toVector(example, chosen);
      return [ids.reduce((sum, id, k) => sum + weights[id] * values[k], weights[last])];
    },
  };
}

/**
 * Trains on both and packs: calibrated on the examples asked about, scales folded in, weights rounded to a step, those that round to
 * nothing dropped.
 */
export function trainLinear(asked, others, shareOf) {
  const fitted = (examples) => fitLinear(examples, shareOf);
  const [slope, bias] = calibrate(heldOut(asked, others, fitted));
  const { chosen, weights } = fitted([...asked, ...others]);
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
