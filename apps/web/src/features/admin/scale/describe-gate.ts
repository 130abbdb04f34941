// What a point asks for, in words.
import type { VerdictGate } from '@touchstone/domain';

export function describeGate({ minSources, minIndependentSources, minPrimarySources, needsRightOfReply }: VerdictGate): string {
  const parts = [minSources === 0 ? 'no sources' : `${minSources} ${minSources === 1 ? 'source' : 'sources'}`];
  if (minIndependentSources > 1) parts.push(`${minIndependentSources} different publishers`);
  if (minPrimarySources > 0) parts.push(`${minPrimarySources} primary`);
  if (needsRightOfReply) parts.push('the right of reply');
  return `Asks for ${parts.join(', ')}`;
}
