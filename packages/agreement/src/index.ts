// The open door of the agreement room: ratings go in, figures on how far raters agree come out.
export { bootstrapAlpha, type Interval } from './bootstrap-alpha.ts';
export { cohensKappa, type DisagreementWeights } from './cohens-kappa.ts';
export { fleissKappa } from './fleiss-kappa.ts';
export { krippendorffsAlpha, type Level } from './krippendorffs-alpha.ts';
export { percentAgreement } from './percent-agreement.ts';
export type { Pair, Unit, Value } from './ratings.ts';
export { scottsPi } from './scotts-pi.ts';
export { isStatisticName, type Matrix, MatrixError, STATISTICS, type StatisticName } from './statistics.ts';
