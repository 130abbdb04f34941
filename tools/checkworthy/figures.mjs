// How good are odds, and what share of the worthy do they stand for?

const INNER_FOLDS = 3;

/** Weights of the signs, then a bias, that turn them into the odds seen (Platt 1999), by Newton's method. */
export function calibrate(pairs) {
  const width = pairs[0].signs.length + 1;
  let weights = new Array(width).fill(0);
  for (let round = 0; round < 50; round++) {
    const pull = new Array(width).fill(0);
    const spread = pull.map((_, row) => pull.map((__, column) => (row === column ? 1e-9 : 0)));
    for (const { signs, isWorthy } of pairs) {
      const values = [...signs, 1];
      const share = 1 / (1 + Math.exp(-weightedSum(values, weights)));
      for (let row = 0; row < width; row++) {
        pull[row] += (share - (isWorthy ? 1 : 0)) * values[row];
        for (let column = 0; column < width; column++) spread[row][column] += share * (1 - share) * values[row] * values[column];
      }
    }
    const steps = solve(spread, pull);
    weights = weights.map((weight, at) => weight - steps[at]);
  }
  return weights;
}

export const weightedSum = (values, weights) => values.reduce((sum, value, at) => sum + value * weights[at], 0);

/** What solves the equations, by Gauss's elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (const [at, row] of rows.entries())
    for (const [below, other] of rows.entries()) {
      if (below === at) continue;
      const share = other[at] / row[at];
      for (let column = at; column < other.length; column++) other[column] -= share * row[column];
    }
  return rows.map((row, at) => row.at(-1) / row[at]);
}

/** The signs `fit` sees in the examples of which there are `asked`, each fitted on others. */
export function heldOut(asked, others, fit) {
  return Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const isTest = (_example, index) => index % INNER_FOLDS === fold;
    const { signsOf } = fit([...asked.filter((example, index) => !isTest(example, index)), ...others]);
    return asked.filter(isTest).map((example) => ({ example, signs: signsOf(example), isWorthy: example.isWorthy }));
  }).flat();
}

export function measure(pairs) {
  const count = (isFound, isWorthy) => pairs.filter((pair) => pair.odds >= 0 === isFound && pair.isWorthy === isWorthy).length;
  const wrong = count(true, false) + count(false, true);
  const worthy = (2 * count(true, true)) / (2 * count(true, true) + wrong);
  const rest = (2 * count(false, false)) / (2 * count(false, false) + wrong);
  return { worthy, macro: (worthy + rest) / 2 };
}
const show = (value) => value.toFixed(3);

export function printCalibration(pairs) {
  for (let low = 0; low < 1; low += 0.2) {
    const inside = pairs
      .map(({ odds, isWorthy }) => ({ score: 1 / (1 + Math.exp(-odds)), isWorthy }))
      .filter(({ score }) => score >= low && score < low + 0.2);
    const share = inside.filter(({ isWorthy }) => isWorthy).length / Math.max(1, inside.length);
    console.log(`  score ${low.toFixed(1)}–${(low + 0.2).toFixed(1)}: ${inside.length} sentences, ${show(share)} of them worthy`);
  }
}

export function printFigures(name, figures) {
  const said = Object.entries(figures).map(([way, { macro, worthy }]) => `${way} F1 macro ${show(macro)}, F1 worthy ${show(worthy)}`);
  console.log(`${name}: ${said.join('; ')}`);
}

/** The mean over folds of what was measured on each. */
export function meanOf(figures) {
  const mean = (key) => figures.reduce((sum, one) => sum + one[key], 0) / figures.length;
  return { macro: mean('macro'), worthy: mean('worthy') };
}
