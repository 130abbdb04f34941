// Which corrections a reader of one claim should know of.
import type { FrozenReport } from '@touchstone/domain';

export type FrozenCorrection = FrozenReport['corrections'][number];

/** Those about this claim and those about the report as a whole, oldest first as they were frozen. */
export const correctionsOf = (report: Pick<FrozenReport, 'corrections'>, claim: { slug: string }): FrozenCorrection[] =>
  report.corrections.filter((correction) => correction.claim === null || correction.claim === claim.slug);
