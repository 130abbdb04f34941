// What evidence a point asks for, in words.
import type { EvidenceGate } from '@touchstone/domain';

export function describeGate({ minSources, minIndependentSources, minPrimarySources }: EvidenceGate): string {
  if (minSources === 0) return 'Asks for no sources';
  const parts = [`${minSources} ${minSources === 1 ? 'source' : 'sources'}`];
  if (minIndependentSources > 1) parts.push(`${minIndependentSources} different publishers`);
  if (minPrimarySources > 0) parts.push(`${minPrimarySources} primary`);
  return `Asks for ${parts.join(', ')}`;
}
