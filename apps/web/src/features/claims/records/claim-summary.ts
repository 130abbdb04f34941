// A claim's row in a list, worked out from the claim itself, so that one answer of the server serves both.
import type { ClaimDetail, ClaimSummary } from '@touchstone/server';

const STANDING = { inReview: ['proposed'], approved: ['approved', 'published'] } as const;

/** The verdict that stands at the claim's stage: the proposed one in review, the approved one after. */
function standingVerdict({ stage, verdicts }: Pick<ClaimDetail, 'stage' | 'verdicts'>) {
  if (stage !== 'inReview' && stage !== 'approved') return undefined;
  const states: readonly string[] = STANDING[stage];
  return verdicts.find(({ state }) => states.includes(state));
}

const openChangeRequests = ({ verdicts }: Pick<ClaimDetail, 'verdicts'>) =>
  verdicts.flatMap(({ changeRequests }) => changeRequests).filter(({ resolved }) => resolved === null);

/** The first answer that is awaited. */
const replyDue = ({ replies }: Pick<ClaimDetail, 'replies'>) =>
  replies.flatMap(({ outcome, due }) => (outcome === 'waiting' && due ? [due] : [])).sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;

/** `before` is the row so far; a new claim has none. */
export function summaryOf(claim: ClaimDetail, before?: ClaimSummary): ClaimSummary {
  const [place] = claim.occurrences;
  return {
    id: claim.id,
    version: claim.version,
    article: claim.article,
    quote: claim.quote,
    start: before?.start ?? place?.start ?? 0,
    end: before?.end ?? place?.end ?? 0,
    statement: claim.statement,
    claimant: claim.claimant && { id: claim.claimant.id, name: claim.claimant.name },
    saidOn: claim.saidOn,
    kind: claim.kind,
    stage: claim.stage,
    declineReason: claim.decline?.reason ?? null,
    assignee: claim.assignee,
    due: claim.due,
    recheck: claim.recheck,
    replyDue: replyDue(claim),
    lease: claim.lease,
    suggestion: claim.suggestion && { score: claim.suggestion.score, isUnsure: claim.suggestion.isUnsure },
    ratings: { have: claim.ratings.have, need: claim.ratings.need, mineIsIn: claim.ratings.mine !== null },
    evidenceCount: claim.evidence.length,
    openChangeRequests: openChangeRequests(claim).length,
    point: standingVerdict(claim)?.point ?? null,
    isPublished: claim.isPublished,
    updatedAt: claim.updatedAt,
    offers: claim.offers,
  };
}
