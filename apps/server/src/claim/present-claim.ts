// A claim with all that hangs on it, as this member may see it: others' ratings only once they are open to them.
import { adjudicationInForce, type ClaimRecord, type DeskPolicy, factsOf, isRecusedFrom, leaseInForce, proposalOf } from '@touchstone/db';
import { type ClaimFacts, type Confidence, maySeeOthersRatings, offersFor } from '@touchstone/domain';
import { READER, REFINED_READER } from '@touchstone/language';
import type { Clock } from '../adapters/clock.ts';
import type { Caller } from '../trpc/context.ts';
import { actorOn } from './actor-on-claim.ts';
import type { AdjudicationReply, ClaimDetail, DissentReply, EvidenceReply, RatingReply, ReplyReply } from './claim-reply.ts';
import { presentOffers } from './present-claim-row.ts';
import { hasWorkLeft, presentDue, presentRecheck } from './present-due.ts';
import { presentThread } from './present-thread.ts';
import { presentVerdict } from './present-verdict.ts';

/** What reads and scores here; which of its versions it was is kept with the suggestion. */
const OURS: ReadonlySet<string> = new Set([READER.name, REFINED_READER.name]);

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

const presentReply = (reply: ClaimRecord['replies'][number], clock: Clock): ReplyReply => ({
  id: reply.id,
  version: reply.version,
  outcome: reply.outcome,
  askedOf: reply.askedOf,
  way: reply.way,
  address: reply.address,
  note: reply.note,
  askedOn: day(reply.askedOn),
  due: presentDue(day(reply.dueOn), clock, reply.outcome !== 'waiting'),
  answeredOn: day(reply.answeredOn),
  answer: reply.answer,
  reason: reply.reason,
  madeBy: reply.madeBy,
});

const presentRating = (
  { member, revision, updatedAt, history: [blind], ...rating }: ClaimRecord['ratings'][number],
  claim: ClaimRecord,
): RatingReply => ({
  member,
  ...presentJudgement(rating),
  revision,
  updatedAt: updatedAt.toISOString(),
  counts: !isRecusedFrom(claim, member.id),
  isBlind: blind?.revision === revision,
  before: blind && blind.revision !== revision ? presentJudgement(blind) : null,
});

interface Judgement {
  point: { key: string };
  confidence: Confidence;
  rationale: string;
}

const presentJudgement = ({ point, confidence, rationale }: Judgement) => ({ point: point.key, confidence, rationale });

function presentAdjudication(claim: ClaimRecord): AdjudicationReply | null {
  const inForce = adjudicationInForce(claim);
  const latest = inForce ?? claim.adjudications[0];
  if (!latest) return null;
  return { note: latest.note, by: latest.adjudicatedBy, at: latest.adjudicatedAt.toISOString(), isInForce: inForce !== null };
}

const presentDissents = (claim: ClaimRecord): DissentReply[] =>
  claim.ratings.flatMap(({ member, dissent }) =>
    dissent ? [{ member, text: dissent.text, writtenAt: dissent.writtenAt.toISOString() }] : [],
  );

/** Everything of the ratings; what is not open to the member is left out, down to whether they disagree. */
function presentRatings(claim: ClaimRecord, { ratings }: ClaimFacts, { memberId, isOpen }: { memberId: string; isOpen: boolean }) {
  const mine = claim.ratings.find((rating) => rating.memberId === memberId);
  return {
    have: ratings.have,
    need: ratings.need,
    mine: mine ? presentRating(mine, claim) : null,
    others: isOpen ? claim.ratings.filter((rating) => rating !== mine).map((rating) => presentRating(rating, claim)) : null,
    disagree: isOpen ? ratings.disagree : null,
    adjudication: isOpen ? presentAdjudication(claim) : null,
    dissents: isOpen ? presentDissents(claim) : [],
  };
}

export function presentClaim(claim: ClaimRecord, desk: DeskPolicy, caller: Pick<Caller, 'member' | 'clock'>): ClaimDetail {
  const facts = factsOf(claim, desk);
  const actor = actorOn(claim, caller);
  const isOpen = maySeeOthersRatings(actor, facts);
  const lease = leaseInForce(claim, caller.clock());
  const proposed = proposalOf(claim);
  const approved = claim.verdicts.find(({ id }) => id === claim.approvedVerdictId);
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
    due: presentDue(day(claim.dueOn), caller.clock, !hasWorkLeft(claim.stage)),
    recheck: approved ? presentRecheck({ asOf: day(approved.asOf), recheckOn: day(approved.recheckOn) }, caller.clock) : null,
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
    suggestion: proposed
      ? {
          score: proposed.score ?? 0,
          reasons: proposed.reasons,
          proposedBy: OURS.has(proposed.model) ? 'Touchstone' : proposed.model,
          claimantName: proposed.claimantName,
          isUnsure: proposed.isUnsure,
          fate: proposed.fate,
        }
      : null,
    proposals: claim.suggestions.flatMap(({ id, kind, text, reasons, model, fate }) =>
      kind === 'claim' || text === null ? [] : { id, kind, text, reasons, proposedBy: model, fate },
    ),
    evidence: claim.evidence.map(presentEvidence),
    ratings: presentRatings(claim, facts, { memberId: actor.memberId, isOpen }),
    verdicts: claim.verdicts.map((verdict) => presentVerdict(verdict, isOpen)),
    threads: claim.threads.map(presentThread),
    replies: claim.replies.map((reply) => presentReply(reply, caller.clock)),
    earlierVerdicts: claim.earlierVerdicts,
    recusals: claim.recusals.map((recusal) => ({
      member: recusal.member,
      reason: recusal.reason,
      declaredBy: recusal.declaredBy,
      at: recusal.createdAt.toISOString(),
    })),
    isRecused: actor.isRecused,
    isPublished: claim.publishedVerdictId !== null,
    offers: presentOffers(offersFor(facts, actor)),
  };
}
