// Loads one claim with all that hangs on it, and reads off the facts the rules decide by.
import { type ClaimFacts, type RatingFacts, ratingsDisagree, type ScalePoint } from '@touchstone/domain';
import type { Prisma } from './generated/client.ts';
import { type EarlierVerdictRow, loadEarlierVerdicts } from './precedent-store.ts';
import type { Transaction } from './transaction.ts';

const person = { select: { id: true, name: true } } as const;

/** A thread with its comments in the order they were written, and the members they name. */
export const wholeThread = {
  resolvedBy: person,
  comments: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { author: person, mentions: { include: { member: person } } },
  },
} as const satisfies Prisma.ThreadInclude;

export type ThreadRecord = Prisma.ThreadGetPayload<{ include: typeof wholeThread }>;

const threads = { orderBy: [{ startedAt: 'asc' }, { id: 'asc' }], include: wholeThread } as const satisfies Prisma.Claim$threadsArgs;

const wholeClaim = {
  article: { select: { id: true, title: true, language: true } },
  claimant: { include: { aliases: true } },
  assignee: person,
  createdBy: person,
  suggestions: { orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }] },
  occurrences: { include: { passage: true } },
  evidence: { where: { removedAt: null }, orderBy: { addedAt: 'asc' }, include: { source: true, addedBy: person, threads } },
  ratings: {
    orderBy: { createdAt: 'asc' },
    include: {
      member: person,
      point: true,
      dissent: true,
      history: { where: { isBlind: true }, orderBy: { revision: 'desc' }, take: 1, include: { point: true } },
    },
  },
  adjudications: { orderBy: { adjudicatedAt: 'desc' }, include: { adjudicatedBy: person, ratings: true } },
  verdicts: {
    orderBy: { number: 'desc' },
    include: {
      point: true,
      proposedBy: person,
      decidedBy: person,
      changeRequests: {
        orderBy: { requestedAt: 'asc' },
        include: { requestedBy: person, resolvedBy: person, thread: { include: wholeThread } },
      },
      threads,
    },
  },
  threads,
  lease: { include: { holder: person } },
  replies: { orderBy: { madeAt: 'asc' }, include: { madeBy: person } },
  recusals: { orderBy: { createdAt: 'asc' }, include: { member: person, declaredBy: person } },
} as const satisfies Prisma.ClaimInclude;

export interface ClaimRecord extends Prisma.ClaimGetPayload<{ include: typeof wholeClaim }> {
  /** Of ours in force, on claims that this one is linked with as the same. */
  earlierVerdicts: EarlierVerdictRow[];
}

/** The claim with everything about it; null when there is none. */
export async function loadClaim(tx: Transaction, claimId: string): Promise<ClaimRecord | null> {
  const claim = await tx.claim.findUnique({ where: { id: claimId }, include: wholeClaim });
  return claim && { ...claim, earlierVerdicts: await loadEarlierVerdicts(tx, claimId) };
}

export const hasClaim = async (tx: Transaction, claimId: string): Promise<boolean> =>
  (await tx.claim.count({ where: { id: claimId } })) === 1;

/** Where the claims of an article stand in it. */
export const listClaimPlaces = (tx: Transaction, articleId: string) =>
  tx.claim.findMany({ where: { articleId }, select: { start: true, end: true, quote: true } });

/** Whether the claim is one of that article's. */
export const hasClaimIn = async (tx: Transaction, articleId: string, claimId: string): Promise<boolean> =>
  (await tx.claim.count({ where: { id: claimId, articleId } })) === 1;

/** The claim with everything about it, and nobody else changes the claim or what hangs on it until the transaction ends. */
export async function loadClaimForUpdate(tx: Transaction, claimId: string): Promise<ClaimRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ${claimId}::uuid FOR UPDATE`;
  return loadClaim(tx, claimId);
}

/** The desk's policies as far as claims are concerned. */
export interface DeskPolicy {
  ratingsNeeded: number;
  checkersTakeClaims: boolean;
  /** null: an approved verdict is looked at again only where somebody says so. */
  recheckAfterDays: number | null;
  scale: readonly (ScalePoint & { id: string })[];
}

export const isRecusedFrom = (claim: Pick<ClaimRecord, 'recusals'>, memberId: string): boolean =>
  claim.recusals.some((recusal) => recusal.memberId === memberId);

/** What a machine said when it proposed the claim; undefined for a claim made by hand. */
export const proposalOf = ({ suggestions }: Pick<ClaimRecord, 'suggestions'>): ClaimRecord['suggestions'][number] | undefined =>
  suggestions.find(({ kind }) => kind === 'claim');

/** Who holds the claim; null once the time is up. */
export const leaseInForce = ({ lease }: Pick<ClaimRecord, 'lease'>, now: Date): ClaimRecord['lease'] =>
  lease && lease.until > now ? lease : null;

/** The ratings that count; those of members who have stepped aside since stay in the record only. */
export const countedRatings = (claim: ClaimRecord): ClaimRecord['ratings'] =>
  claim.ratings.filter(({ memberId }) => !isRecusedFrom(claim, memberId));

function ratingFactsOf(claim: ClaimRecord, desk: DeskPolicy): RatingFacts {
  const counted = countedRatings(claim);
  return {
    have: counted.length,
    need: desk.ratingsNeeded,
    wereRevealed: claim.ratingsRevealed,
    disagree: ratingsDisagree(counted.map(({ point }) => point)),
    areSettled: adjudicationInForce(claim) !== null,
  };
}

/** The latest adjudication that rests on every rating that counts, as it is now; a revised or a new one leaves none in force. */
export const adjudicationInForce = (claim: ClaimRecord): ClaimRecord['adjudications'][number] | null =>
  claim.adjudications.find((adjudication) =>
    countedRatings(claim).every(({ memberId, revision }) =>
      adjudication.ratings.some((settled) => settled.memberId === memberId && settled.revision === revision),
    ),
  ) ?? null;

/** What the rules need to know about a loaded claim. */
export function factsOf(claim: ClaimRecord, desk: DeskPolicy): ClaimFacts {
  const proposed = claim.verdicts.find((verdict) => verdict.state === 'proposed') ?? null;
  return {
    stage: claim.stage,
    statement: claim.statement,
    proposed: proposed && {
      id: proposed.id,
      proposedById: proposed.proposedById,
      isProposerRecused: isRecusedFrom(claim, proposed.proposedById),
    },
    ratings: ratingFactsOf(claim, desk),
    openChangeRequests: claim.verdicts.flatMap((verdict) => verdict.changeRequests).filter((request) => !request.resolvedAt).length,
    checkersTakeClaims: desk.checkersTakeClaims,
    evidence: claim.evidence.map(({ source }) => ({ sourceId: source.id, sourceKind: source.kind, publisher: source.publisher })),
    replies: claim.replies.map(({ outcome }) => outcome),
    scale: desk.scale,
    earlierVerdicts: claim.earlierVerdicts.map(({ claimId, point }) => ({ claimId, pointKey: point })),
  };
}
