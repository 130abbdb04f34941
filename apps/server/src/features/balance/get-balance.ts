// Whom and what the desk checks: counts with what they are out of, the declined among them, and the verdicts by claimant.
import {
  type BalanceCounts,
  type BalanceGroup,
  type BalanceKey,
  countAll,
  countBy,
  countDeclined,
  countVerdicts,
  type VerdictCount,
} from '@touchstone/db';
import type { BalanceSpan, DeclineReason } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';

export interface ClaimantVerdicts {
  id: string;
  name: string;
  /** Claims with a verdict in force. */
  claims: number;
  /** In the order of the scale. */
  points: { label: string; claims: number }[];
}

export interface BalanceReply {
  /** Fewer verdicts than this say little about a claimant. */
  cautionBelow: number;
  all: BalanceCounts;
  by: Record<BalanceKey, BalanceGroup[]>;
  declined: { reason: DeclineReason; claims: number }[];
  /** Most verdicts first. */
  verdicts: ClaimantVerdicts[];
}

const CAUTION_BELOW = 10;

function byClaimant(counts: readonly VerdictCount[]): ClaimantVerdicts[] {
  const claimants = new Map<string, ClaimantVerdicts>();
  for (const { claimantId: id, claimantName: name, label, claims } of counts) {
    const known = claimants.get(id) ?? { id, name, claims: 0, points: [] };
    claimants.set(id, { ...known, claims: known.claims + claims, points: [...known.points, { label, claims }] });
  }
  return [...claimants.values()].toSorted((a, b) => b.claims - a.claims);
}

export async function getBalance({ db }: Caller, span: BalanceSpan): Promise<BalanceReply> {
  const [all, claimant, topic, kind, month, declined, verdicts] = await Promise.all([
    countAll(db, span),
    countBy(db, 'claimant', span),
    countBy(db, 'topic', span),
    countBy(db, 'kind', span),
    countBy(db, 'month', span),
    countDeclined(db, span),
    countVerdicts(db, span),
  ]);
  return { cautionBelow: CAUTION_BELOW, all, by: { claimant, topic, kind, month }, declined, verdicts: byClaimant(verdicts) };
}
