// The only writer of claims: compare-and-set on the version the person saw, with the events of the change.
import { randomUUID } from 'node:crypto';
import type { AuditEvent, ClaimKind } from '@touchstone/domain';
import { findOrCreateClaimants } from './claimant-store.ts';
import { saveEvents } from './event-store.ts';
import type { Prisma } from './generated/client.ts';
import { findOrCreatePassages } from './passage-store.ts';
import { createSuggestions, type Proposal } from './suggestion-store.ts';
import type { Transaction } from './transaction.ts';

/** Thrown when the claim is no longer the one that was seen. */
export class StaleClaimError extends Error {
  readonly claimId: string;
  constructor(claimId: string) {
    super('The claim was changed by somebody else in the meantime.');
    this.name = 'StaleClaimError';
    this.claimId = claimId;
  }
}

export interface ClaimChange {
  claimId: string;
  /** The version the change was decided on. */
  version: number;
  changes: Prisma.ClaimUncheckedUpdateManyInput;
  events: readonly [AuditEvent, ...AuditEvent[]];
}

/** Stores the change and its events and moves the version on by one. @throws StaleClaimError when another change came first. */
export async function saveClaim(tx: Transaction, { claimId, version, changes, events }: ClaimChange): Promise<void> {
  const { count } = await tx.claim.updateMany({ where: { id: claimId, version }, data: { ...changes, version: { increment: 1 } } });
  if (count !== 1) throw new StaleClaimError(claimId);
  await saveEvents(tx, events);
}

/** Frees every claim a member works on, so that somebody else takes it up. `actorId` is whoever sends the member away. */
export async function releaseClaimsOf(tx: Transaction, { memberId, actorId }: { memberId: string; actorId: string }): Promise<void> {
  const claims = await tx.$queryRaw<{ id: string; version: number; articleId: string }[]>`
    SELECT "id", "version", "articleId" FROM "Claim" WHERE "assigneeId" = ${memberId}::uuid ORDER BY "id" FOR UPDATE`;
  for (const { id: claimId, version, articleId } of claims) {
    const event = { type: 'claim.assigned', actorId, articleId, claimId, payload: { assigneeId: null } } as const;
    await saveClaim(tx, { claimId, version, changes: { assigneeId: null }, events: [event] });
  }
}

/** A claim somebody makes by hand from words of an article. */
export interface NewClaim {
  articleId: string;
  passageId: string;
  quote: string;
  start: number;
  end: number;
  kind: ClaimKind;
  claimantId: string | null;
  saidOn: Date | null;
  createdById: string;
  assigneeId: string | null;
}

/** Stores a claim under check, with its first occurrence and its event. */
export async function createClaim(tx: Transaction, { passageId, ...claim }: NewClaim): Promise<string> {
  const data = { ...claim, stage: 'checking', occurrences: { create: { passageId } } } as const;
  const { id } = await tx.claim.create({ data, select: { id: true } });
  const { articleId, createdById, quote } = claim;
  await saveEvents(tx, [{ type: 'claim.created', actorId: createdById, articleId, claimId: id, payload: { quote } }]);
  return id;
}

/** A claim a machine proposes. */
export interface SuggestedClaim {
  passage: { start: number; end: number; quote: string; prefix: string; suffix: string };
  kind: ClaimKind;
  saidOn: Date | null;
  /** The claim is by the claimant it names. */
  suggestion: Proposal;
}

/** Stores an article's suggested claims at stage `spotted`, many rows a statement. The event is the article's own. */
export async function createSuggestedClaims(
  tx: Transaction,
  { articleId, articleVersionId }: { articleId: string; articleVersionId: string },
  suggested: readonly SuggestedClaim[],
): Promise<void> {
  const passages = suggested.map(({ passage }) => passage);
  const passageIds = await findOrCreatePassages(tx, articleVersionId, passages);
  const claimantIds = await findOrCreateClaimants(
    tx,
    suggested.flatMap(({ suggestion }) => suggestion.claimantName ?? []),
  );
  const rows = suggested.map((one, index) => ({ ...one, claimId: randomUUID(), passageId: passageIds[index] ?? '' }));
  await tx.claim.createMany({
    data: rows.map(({ claimId, passage: { quote, start, end }, kind, suggestion, saidOn }) => ({
      id: claimId,
      articleId,
      quote,
      start,
      end,
      kind,
      claimantId: (suggestion.claimantName && claimantIds.get(suggestion.claimantName)) || null,
      saidOn,
      stage: 'spotted',
    })),
  });
  await tx.occurrence.createMany({ data: rows.map(({ claimId, passageId }) => ({ claimId, passageId })) });
  await createSuggestions(
    tx,
    rows.map(({ claimId, passageId, suggestion }) => ({ claimId, passageId, kind: 'claim', text: null, ...suggestion })),
  );
}
