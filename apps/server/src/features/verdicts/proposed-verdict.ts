// The verdict of a claim that waits for a decision.
import type { ClaimRecord } from '@touchstone/db';
import { notFound } from '../../trpc/refusals.ts';

/** The rules let a claim be in review only with one proposed verdict, and the database lets there be no more. */
export function proposedVerdict(claim: ClaimRecord): ClaimRecord['verdicts'][number] {
  const proposed = claim.verdicts.find((verdict) => verdict.state === 'proposed');
  if (!proposed) throw notFound();
  return proposed;
}
