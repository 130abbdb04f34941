// How far many raters agree beyond chance, when everything was rated by equally many of them.

/**
 * Fleiss' kappa. `counts[thing][category]`: how many raters put the thing there; each row has the same sum, at least 2.
 * Fleiss (1971), Psychological Bulletin 76(5), 378–382. Null when there is nothing, or when nothing but one category was ever used.
 * @throws RangeError when rows have different sums.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const raters = sum(counts[0] ?? []);
  if (counts.some((row) => sum(row) !== raters)) throw new RangeError('Every row needs the same number of raters.');
  const ratings = counts.length * raters;
  if (raters < 2) return null;
  const observed = sum(counts.map((row) => sum(row.map((times) => times * (times - 1))))) / (ratings * (raters - 1));
  const shares = (counts[0] ?? []).map((_, category) => sum(counts.map((row) => row[category] ?? 0)) / ratings);
  const expected = sum(shares.map((share) => share ** 2));
  return expected < 1 ? (observed - expected) / (1 - expected) : null;
}
