// Which tabs an open claim has, and which one is open when the address names none.
import type { ClaimDetail } from '@touchstone/server';
import { CLAIM_TABS, type ClaimTab } from '../../../routes/search-params.ts';

/** Before somebody takes the claim on there is nothing to gather; what was gathered earlier stays in reach. */
export function tabsOf({ stage, evidence, ratings, replies, verdicts }: ClaimDetail): ClaimTab[] {
  if (stage !== 'spotted' && stage !== 'declined') return [...CLAIM_TABS];
  const has: Partial<Record<ClaimTab, boolean>> = {
    evidence: evidence.length > 0,
    ratings: ratings.have > 0,
    reply: replies.length > 0,
    verdict: verdicts.length > 0,
  };
  return CLAIM_TABS.filter((tab) => has[tab] !== false);
}

export function firstTabOf(claim: ClaimDetail): ClaimTab {
  const { stage, verdicts } = claim;
  if (stage === 'spotted' || stage === 'declined') return 'comments';
  const wasSentBack = verdicts[0]?.state === 'sentBack';
  return stage === 'checking' && !wasSentBack ? 'evidence' : 'verdict';
}
