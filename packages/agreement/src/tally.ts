// Ratings counted by pattern: things that got the same ratings are alike to every figure here, and many are.
import { categoriesOf, type Unit, type Value } from './ratings.ts';

interface Pattern {
  /** How often each category occurs in it, by the category's place; those that do not are left out. */
  counts: readonly (readonly [category: number, count: number])[];
  /** How many ratings it has. */
  size: number;
  /** How many things show it. */
  times: number;
}

export interface Tally {
  categories: readonly Value[];
  patterns: readonly Pattern[];
  /** The pattern of each thing that was rated twice or more, by its place. */
  things: readonly number[];
}

export function tallyOf(units: readonly Unit[]): Tally {
  const pairable = units.filter((unit) => unit.length > 1);
  const categories = categoriesOf(pairable.flat());
  const place = new Map<Value, number>(categories.map((category, index) => [category, index]));
  const patterns: Pattern[] = [];
  const known = new Map<string, number>();
  const things = pairable.map((unit) => {
    const places = unit.map((value) => place.get(value) ?? 0).sort((a, b) => a - b);
    const key = places.join();
    const index = known.get(key) ?? patterns.length;
    const pattern = patterns[index];
    if (pattern) pattern.times++;
    else patterns.push({ counts: countsOf(places), size: unit.length, times: 1 });
    known.set(key, index);
    return index;
  });
  return { categories, patterns, things };
}

function countsOf(places: readonly number[]): [number, number][] {
  return [...new Set(places)].map((place) => [place, places.filter((other) => other === place).length]);
}
