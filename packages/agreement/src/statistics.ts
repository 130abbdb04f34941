// The measures by the names they go by in tables, each from a plain matrix.
import { cohensKappa, type DisagreementWeights } from './cohens-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { krippendorffsAlpha, type Level } from './krippendorffs-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import { categoriesOf, type Pair, type Value } from './ratings.ts';
import { scottsPi } from './scotts-pi.ts';

/** Rows of a matrix; null where a rating is missing. */
export type Matrix = readonly (readonly (Value | null)[])[];

/** Thrown for a matrix that the statistic cannot be taken of; the message says why. */
export class MatrixError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MatrixError';
  }
}

const isValue = (value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** From a row for each rater to what each thing was given. */
function unitsOf(raters: Matrix): Value[][] {
  const things = Math.max(0, ...raters.map((row) => row.length));
  return Array.from({ length: things }, (_, thing) => raters.map((row) => row[thing]).filter(isValue));
}

/** From two rows, a rater each, to what both gave the same thing; where one gave nothing the thing is passed over. */
function pairsOf(raters: Matrix): Pair[] {
  const [first, second] = raters;
  if (raters.length !== 2 || !first || !second) throw new MatrixError('It compares two raters: give two rows, a rater each.');
  if (first.length !== second.length) throw new MatrixError('Both raters need a place for each thing: give two rows of one length.');
  return first.flatMap((one, thing): Pair[] => {
    const other = second[thing];
    return isValue(one) && isValue(other) ? [[one, other]] : [];
  });
}

function numbersIn(rows: Matrix): number[][] {
  return rows.map((row) =>
    row.map((value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new MatrixError('It is taken of numbers alone.');
      return value;
    }),
  );
}

const isCount = (number: number) => Number.isInteger(number) && number >= 0;

function countsIn(rows: Matrix): number[][] {
  const counts = numbersIn(rows);
  if (!counts.flat().every(isCount)) throw new MatrixError('Counts are whole numbers from 0 up.');
  return counts;
}

/** From a square table of counts, the first rater's categories down and the second's across, to pairs of categories. */
function pairsInTable(table: Matrix): Pair[] {
  const counts = countsIn(table);
  if (counts.some((row) => row.length !== counts.length)) throw new MatrixError('A table of two raters has as many rows as columns.');
  return counts.flatMap((row, one) => row.flatMap((times, other) => Array.from({ length: times }, (): Pair => [one, other])));
}

/** The categories of a table by their places, those that nobody used too. */
const categoriesInTable = (table: Matrix) => [...table.keys()];

/** From a row for each thing, with what its raters gave it, to how often each category was given. */
function countsOf(things: Matrix): number[][] {
  const given = things.map((row) => row.filter(isValue));
  const categories = categoriesOf(given.flat());
  return given.map((row) => categories.map((category) => row.filter((value) => value === category).length));
}

function fleissOf(counts: readonly (readonly number[])[]): number | null {
  try {
    return fleissKappa(counts);
  } catch {
    throw new MatrixError('It needs every thing rated by equally many.');
  }
}

const alpha =
  (level: Level) =>
  (raters: Matrix): number | null => {
    const units = unitsOf(raters);
    if (level === 'nominal') return krippendorffsAlpha(units, level);
    return krippendorffsAlpha(numbersIn(units), level);
  };

const kappa =
  (weights?: DisagreementWeights) =>
  (raters: Matrix): number | null =>
    cohensKappa(pairsOf(raters), weights);

const kappaOfTable =
  (weights?: DisagreementWeights) =>
  (table: Matrix): number | null =>
    cohensKappa(pairsInTable(table), weights, categoriesInTable(table));

/**
 * What each statistic is taken of: a row a rater (percent-agreement, alpha, scott-pi, cohen-kappa), a row a thing with what it was given
 * (fleiss-kappa), a row a thing with how often each category was given (…-counts), or a square table of two raters (…-table).
 * Weights go by the place of a category in the table, or else among those that were used, as `…-index` says outright.
 */
export const STATISTICS = {
  'percent-agreement': (raters: Matrix) => percentAgreement(unitsOf(raters)),
  'cohen-kappa': kappa(),
  'cohen-kappa-linear': kappa('linear'),
  'cohen-kappa-quadratic': kappa('quadratic'),
  'cohen-kappa-linear-index': kappa('linear'),
  'cohen-kappa-quadratic-index': kappa('quadratic'),
  'cohen-kappa-table': kappaOfTable(),
  'cohen-kappa-linear-table': kappaOfTable('linear'),
  'cohen-kappa-quadratic-table': kappaOfTable('quadratic'),
  'fleiss-kappa': (things: Matrix) => fleissOf(countsOf(things)),
  'fleiss-kappa-counts': (counts: Matrix) => fleissOf(countsIn(counts)),
  'scott-pi': (raters: Matrix) => scottsPi(pairsOf(raters)),
  'scott-pi-table': (table: Matrix) => scottsPi(pairsInTable(table)),
  'alpha-nominal': alpha('nominal'),
  'alpha-ordinal': alpha('ordinal'),
  'alpha-interval': alpha('interval'),
  'alpha-ratio': alpha('ratio'),
} as const satisfies Record<string, (matrix: Matrix) => number | null>;

export type StatisticName = keyof typeof STATISTICS;

export const isStatisticName = (name: string): name is StatisticName => Object.hasOwn(STATISTICS, name);
