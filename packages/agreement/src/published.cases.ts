// Figures as printed by the authors of the measures, with the ratings they printed them for.
import type { Level } from './krippendorffs-alpha.ts';

const NONE = null;

/** Krippendorff (2011), example C: four observers, twelve units; the values printed for each level. */
export const FOUR_OBSERVERS: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3],
  [NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE],
];

export const ALPHAS: readonly { level: Level; alpha: number }[] = [
  { level: 'nominal', alpha: 0.743 },
  { level: 'ordinal', alpha: 0.815 },
  { level: 'interval', alpha: 0.849 },
  { level: 'ratio', alpha: 0.797 },
];

/** Cohen (1968), table 1, has been reprinted with errors; this is the table of Cohen (1960), as shares of 200 judgements. */
export const COHEN_1960 = {
  table: [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ],
  kappa: 0.492,
};
