// How many of all pairs of ratings of one thing are equal. Nothing is taken off for chance.
import type { Unit } from './ratings.ts';

/** 0..1; null when nothing was rated twice. */
export function percentAgreement(units: readonly Unit[]): number | null {
  let pairs = 0;
  let equal = 0;
  for (const unit of units) {
    pairs += unit.length * (unit.length - 1);
    for (const value of new Set(unit)) {
      const times = unit.filter((other) => other === value).length;
      equal += times * (times - 1);
    }
  }
  return pairs === 0 ? null : equal / pairs;
}
