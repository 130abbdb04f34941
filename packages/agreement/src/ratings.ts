// The shapes ratings come in.

/** A category or, for levels of measurement above nominal, a number. */
export type Value = string | number;

/** All ratings one thing was given, in any order; whoever did not rate it is left out. */
export type Unit<Rated extends Value = Value> = readonly Rated[];

/** What two raters gave the same thing: the first rater's, then the second's. */
export type Pair<Rated extends Value = Value> = readonly [Rated, Rated];

/** The distinct values, numbers by size and words by code unit, so that equal input gives equal order. */
export function categoriesOf<Rated extends Value>(values: Iterable<Rated>): Rated[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
