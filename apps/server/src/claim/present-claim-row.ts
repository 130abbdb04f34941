// A row of a claim list as the client gets it: what the table shows, and what may be done with it.
import type { ClaimRow } from '@touchstone/db';
import { type ClaimAction, describeRefusal, offersFor, type Refusal, ratingsDisagree } from '@touchstone/domain';
import type { Caller } from '../trpc/context.ts';
import type { ClaimSummary, LeaseReply, OfferReply } from './claim-reply.ts';
import { hasWorkLeft, presentDue, presentRecheck } from './present-due.ts';

/** Offers with the words of what blocks them. */
export const presentOffers = <Action extends string>(offers: readonly { action: Action; blockedBy: Refusal[] }[]): OfferReply<Action>[] =>
  offers.map(({ action, blockedBy }) => ({ action, blockedBy: blockedBy.map(inWords) }));

const inWords = (refusal: Refusal) => ({ ...refusal, text: describeRefusal(refusal) });

/** Done where the comment, request, reply or text itself is shown, and offered with the claim's detail; a list need not carry them. */
const IN_DETAIL_ALONE = new Set<ClaimAction>([
  'editComment',
  'withdrawComment',
  'resolveThread',
  'reopenThread',
  'resolveChangeRequest',
  'reopenChangeRequest',
  'adjudicate',
  'dissent',
  'writeVerdict',
  'askForReply',
  'recordReply',
  'waiveReply',
]);

const named = (id: string | null, name: string | null) => (id && name ? { id, name } : null);

function leaseOf(row: ClaimRow, now: Date): LeaseReply | null {
  const holder = named(row.leaseHolderId, row.leaseHolderName);
  return holder && row.leaseUntil && row.leaseUntil > now ? { holder, until: row.leaseUntil.toISOString() } : null;
}

export function presentClaimRow(row: ClaimRow, { member, clock }: Pick<Caller, 'member' | 'clock'>): ClaimSummary {
  const lease = leaseOf(row, clock());
  const facts = {
    stage: row.stage,
    statement: row.statement,
    proposed:
      row.proposedVerdictId && row.proposedById
        ? { id: row.proposedVerdictId, proposedById: row.proposedById, isProposerRecused: row.isProposerRecused }
        : null,
    ratings: {
      have: row.ratedPoints.length,
      need: row.ratingsNeeded,
      wereRevealed: row.ratingsRevealed,
      disagree: ratingsDisagree(row.ratedPoints),
      areSettled: row.areRatingsSettled,
    },
    openChangeRequests: row.openChangeRequests,
    checkersTakeClaims: row.checkersTakeClaims,
  };
  return {
    id: row.id,
    version: row.version,
    article: { id: row.articleId, title: row.articleTitle },
    quote: row.quote,
    start: row.start,
    end: row.end,
    statement: row.statement,
    claimant: named(row.claimantId, row.claimantName),
    saidOn: row.saidOn,
    kind: row.kind,
    stage: row.stage,
    declineReason: row.declineReason,
    assignee: named(row.assigneeId, row.assigneeName),
    due: presentDue(row.dueOn, clock, !hasWorkLeft(row.stage)),
    recheck: presentRecheck(row, clock),
    replyDue: presentDue(row.replyDueOn, clock, false),
    lease,
    suggestion: row.score === null ? null : { score: row.score, isUnsure: row.isUnsure ?? false },
    ratings: { have: row.ratedPoints.length, need: row.ratingsNeeded, mineIsIn: row.hasRated },
    evidenceCount: row.evidenceCount,
    openChangeRequests: row.openChangeRequests,
    point: row.point,
    isPublished: row.isPublished,
    updatedAt: row.updatedAt.toISOString(),
    offers: presentOffers(
      offersFor(facts, {
        memberId: member.memberId,
        role: member.role,
        isRecused: row.isRecused,
        hasRated: row.hasRated,
        isAssignee: row.assigneeId === member.memberId,
        isHeldByOther: lease !== null && lease.holder.id !== member.memberId,
      }).filter(({ action }) => !IN_DETAIL_ALONE.has(action)),
    ),
  };
}
