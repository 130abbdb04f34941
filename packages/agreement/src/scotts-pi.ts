// How far two raters agree beyond chance, when chance is what both of them together tend to say.
import { categoriesOf, type Pair } from './ratings.ts';

/**
 * Scott's pi, (observed − expected) / (1 − expected), where expected is the sum of the squared shares over both raters.
 * Scott (1955), Public Opinion Quarterly 19(3), 321–325. Null when there are no pairs, or when nothing but one thing was ever said.
 */
export function scottsPi(pairs: readonly Pair[]): number | null {
  const all = pairs.flat();
  const shares = categoriesOf(all).map((category) => all.filter((value) => value === category).length / all.length);
  if (shares.length < 2) return null;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = shares.reduce((sum, share) => sum + share ** 2, 0);
  return (observed - expected) / (1 - expected);
}
