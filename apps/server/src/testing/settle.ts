// For tests: settles the difference between a claim's ratings as the member sees them.
import type { TestCaller } from './open-test-desk.ts';

export async function settle(ask: TestCaller, claimId: string, note = 'We read it together.') {
  const { mine, others } = (await ask.claims.get({ claimId })).ratings;
  const seen = [...(mine ? [mine] : []), ...(others ?? [])].map(({ member, revision }) => ({ memberId: member.id, revision }));
  return ask.ratings.adjudicate({ claimId, note, seen });
}
