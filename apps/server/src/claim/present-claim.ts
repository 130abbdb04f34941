// A claim with all that hangs on it, as this member may see it: others' ratings only once theirs is in.
import { type ClaimRecord, countedRatings, type DeskPolicy, factsOf, isRecusedFrom, leaseInForce } from '@touchstone/db';
import { maySeeOthersRatings, offersFor, ratingsDisagree } from '@touchstone/domain';
import type { Caller } from '../trpc/context.ts';
import { actorOn } from './actor-on-claim.ts';
import type { ClaimDetail, EvidenceReply, RatingReply } from './claim-reply.ts';
import { presentOffers } from './present-claim-row.ts';
import { presentThread } from './present-thread.ts';
import { presentVerdict } from './present-verdict.ts';

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const presentEvidence = ({
  id,
  version,
  stance,
  excerpt,
  note,
  source,
  addedBy,
  addedAt,
  threads,
}: ClaimRecord['evidence'][number]): EvidenceReply => ({
  id,
  version,
  stance,
  excerpt,
  note,
  source: {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    author: source.author,
    url: source.url,
    publishedOn: day(source.publishedOn),
    kind: source.kind,
  },
  addedBy,
  addedAt: addedAt.toISOString(),
  threads: threads.map(presentThread),
});

const presentRating = (
  { member, point, confidence, rationale, revision, updatedAt }: ClaimRecord['ratings'][number],
  claim: ClaimRecord,
): RatingReply => ({
  member,
  point: point.key,
  confidence,
  rationale,
  revision,
  updatedAt: updatedAt.toISOString(),
  counts: !isRecusedFrom(claim, member.id),
});

function presentRatings(claim: ClaimRecord, desk: DeskPolicy, memberId: string): ClaimDetail['ratings'] {
  const mine = claim.ratings.find((rating) => rating.memberId === memberId);
  const isOpen = maySeeOthersRatings({ hasRated: Boolean(mine) }, claim.stage);
  const counted = countedRatings(claim);
  const keys = counted.map(({ point }) => point.key);
  return {
    have: counted.length,
    need: desk.ratingsNeeded,
    mine: mine ? presentRating(mine, claim) : null,
    others: isOpen ? claim.ratings.filter((rating) => rating !== mine).map((rating) => presentRating(rating, claim)) : null,
    disagree: isOpen ? ratingsDisagree(keys, desk.scale) : null,
  };
}

export function presentClaim(claim: ClaimRecord, desk: DeskPolicy, caller: Pick<Caller, 'member' | 'clock'>): ClaimDetail {
  const actor = actorOn(claim, caller);
  const lease = leaseInForce(claim, caller.clock());
  return {
    id: claim.id,
    version: claim.version,
    article: claim.article,
    quote: claim.quote,
    statement: claim.statement,
    claimant: claim.claimant
      ? { id: claim.claimant.id, name: claim.claimant.name, aliases: claim.claimant.aliases.map(({ name }) => name) }
      : null,
    saidOn: day(claim.saidOn),
    kind: claim.kind,
    stage: claim.stage,
    decline: claim.declineReason ? { reason: claim.declineReason, note: claim.declineNote ?? '' } : null,
    assignee: claim.assignee,
    lease: lease && { holder: lease.holder, until: lease.until.toISOString() },
    createdBy: claim.createdBy,
    createdAt: claim.createdAt.toISOString(),
    updatedAt: claim.updatedAt.toISOString(),
    occurrences: claim.occurrences.map(({ passage }) => ({
      articleVersionId: passage.articleVersionId,
      start: passage.start,
      end: passage.end,
      quote: passage.quote,
      prefix: passage.prefix,
      suffix: passage.suffix,
    })),
    suggestion: claim.suggestion && {
      score: claim.suggestion.score,
      reasons: claim.suggestion.reasons,
      proposedBy: claim.suggestion.proposedBy,
      claimantName: claim.suggestion.claimantName,
      isUnsure: claim.suggestion.isUnsure,
      fate: claim.suggestion.fate,
    },
    evidence: claim.evidence.map(presentEvidence),
    ratings: presentRatings(claim, desk, actor.memberId),
    verdicts: claim.verdicts.map(presentVerdict),
    threads: claim.threads.map(presentThread),
    recusals: claim.recusals.map((recusal) => ({
      member: recusal.member,
      reason: recusal.reason,
      declaredBy: recusal.declaredBy,
      at: recusal.createdAt.toISOString(),
    })),
    isRecused: actor.isRecused,
    isPublished: claim.publishedVerdictId !== null,
    offers: presentOffers(offersFor(factsOf(claim, desk), actor)),
  };
}
