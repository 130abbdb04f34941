// What each point of the default scale asks of the evidence, seen from some usual piles of it.
import type { RuleCode } from '../rule-refusal.ts';
import type { EvidenceFact } from './evidence.ts';

const source = (sourceId: string, publisher: string, sourceKind: EvidenceFact['sourceKind'] = 'secondary'): EvidenceFact => ({
  sourceId,
  publisher,
  sourceKind,
});

export const PILES = {
  nothing: [],
  oneSource: [source('a', 'Agency')],
  onePrimary: [source('a', 'Agency', 'primary')],
  oneSourceTwice: [source('a', 'Agency'), source('a', 'Agency')],
  twoOfOnePublisher: [source('a', 'Agency'), source('b', ' AGENCY ')],
  twoIndependent: [source('a', 'Agency'), source('b', 'Bureau')],
  twoWithPrimary: [source('a', 'Agency'), source('b', 'Bureau', 'primary')],
} satisfies Record<string, readonly EvidenceFact[]>;
type Pile = keyof typeof PILES;

const ALL: readonly RuleCode[] = ['needsSources', 'needsIndependentSources'];
const FIRM: Record<Pile, readonly RuleCode[]> = {
  nothing: ALL,
  oneSource: ALL,
  onePrimary: ALL,
  oneSourceTwice: ALL,
  twoOfOnePublisher: ['needsIndependentSources'],
  twoIndependent: [],
  twoWithPrimary: [],
};
const FIRMEST: Record<Pile, readonly RuleCode[]> = {
  ...FIRM,
  nothing: [...ALL, 'needsPrimarySources'],
  oneSource: [...ALL, 'needsPrimarySources'],
  oneSourceTwice: [...ALL, 'needsPrimarySources'],
  twoOfOnePublisher: ['needsIndependentSources', 'needsPrimarySources'],
  twoIndependent: ['needsPrimarySources'],
};
const LIGHT: Record<Pile, readonly RuleCode[]> = {
  nothing: ALL,
  oneSource: [],
  onePrimary: [],
  oneSourceTwice: [],
  twoOfOnePublisher: [],
  twoIndependent: [],
  twoWithPrimary: [],
};
const NONE: Record<Pile, readonly RuleCode[]> = { ...LIGHT, nothing: [] };

/** By key of the default scale: the codes of what is unmet, for each pile. */
export const GATE_CASES: Record<string, Record<Pile, readonly RuleCode[]>> = {
  true: FIRMEST,
  mostlyTrue: FIRM,
  mixed: FIRM,
  mostlyFalse: FIRM,
  false: FIRMEST,
  missingContext: LIGHT,
  unproven: LIGHT,
  notCheckable: NONE,
};
