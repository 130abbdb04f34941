// Whether the evidence gathered is enough for a point of the scale.
import type { EvidenceGate } from '../desk/scale.ts';
import type { Refusal } from '../rule-refusal.ts';
import type { EvidenceFact } from './evidence.ts';

/** All unmet parts of the point's gate at once, in the order they are listed to a person; empty when the gate is open. */
export function unmetEvidence(gate: EvidenceGate, evidence: readonly EvidenceFact[]): Refusal[] {
  const sources = new Map(evidence.map((item) => [item.sourceId, item]));
  const primary = [...sources.values()].filter((item) => item.sourceKind === 'primary');
  const publishers = new Set([...sources.values()].map((item) => item.publisher.trim().toLowerCase()));
  const counts = [
    { code: 'needsSources', have: sources.size, need: gate.minSources },
    { code: 'needsIndependentSources', have: publishers.size, need: gate.minIndependentSources },
    { code: 'needsPrimarySources', have: primary.length, need: gate.minPrimarySources },
  ] as const;
  return counts.filter(({ have, need }) => have < need);
}
