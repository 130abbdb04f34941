// The closed lists that describe evidence and where it comes from.

export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** Primary: the document, data or witness itself. Secondary: somebody's account of it. */
export const SOURCE_KINDS = ['primary', 'secondary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One piece of evidence as the gates see it. `publisher` tells independent sources apart. */
export interface EvidenceFact {
  sourceId: string;
  sourceKind: SourceKind;
  publisher: string;
}
