import { CLAIMBUSTER_WEIGHTS } from './worthiness/claimbuster-weights.ts';
import { REFINED_WEIGHTS } from './worthiness/refined-weights.ts';

/** Counts up when rules of reading change what is proposed or how it scores. */
const RULES = 2;

/** What proposes claims, to be kept with each: other weights are another version. */
export const READER = { name: 'touchstone-reader', version: `${RULES}-${CLAIMBUSTER_WEIGHTS.fingerprint}` } as const;

/** What scores proposed claims again, by their meaning too. */
export const REFINED_READER = {
  name: 'touchstone-refined-reader',
  version: `${READER.version}-${REFINED_WEIGHTS.fingerprint}`,
} as const;
