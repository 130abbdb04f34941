// What hangs on claims in tests: ratings, evidence, and the reports they stand in.
import { randomUUID } from 'node:crypto';
import type { SourceKind, Stance } from '@touchstone/domain';
import type { Database } from '../database.ts';
import { saveEvents } from '../event-store.ts';
import { createEvidence } from '../evidence-store.ts';
import { saveRating } from '../rating-store.ts';
import { createReplyWaiver } from '../reply-store.ts';
import { createReport, saveEntries } from '../report-store.ts';
import { createSuggestions, type NewSuggestion } from '../suggestion-store.ts';
import { inTransaction } from '../transaction.ts';
import { type BuiltMember, buildMember } from './build.ts';
import type { BuiltClaim } from './build-claim.ts';

export interface RatingWish {
  claimId: string;
  member?: BuiltMember;
  point?: string;
  rationale?: string;
}

/** A submitted rating, whatever the claim's stage. */
export async function buildRating(db: Database, { claimId, member, point = 'false', rationale = 'The register.' }: RatingWish) {
  const rater = member ?? (await buildMember(db));
  const rating = { claimId, memberId: rater.memberId, pointKey: point, confidence: 'medium' as const, rationale };
  await saveRating(db, rating, () => {});
  return rater;
}

export interface EvidenceWish {
  claimId: string;
  title?: string;
  publisher?: string;
  kind?: SourceKind;
  stance?: Stance;
  excerpt?: string;
}

export async function buildEvidence(db: Database, wish: EvidenceWish): Promise<string> {
  const {
    claimId,
    title = 'Register of homes',
    publisher = 'Statistics Office',
    kind = 'primary',
    stance = 'refutes',
    excerpt = '3,100',
  } = wish;
  const { memberId } = await buildMember(db);
  const source = { title, publisher, author: null, url: null, publishedOn: null, kind };
  return inTransaction(db, (tx) => createEvidence(tx, { claimId, memberId, source, words: { stance, excerpt, note: '' } }));
}

/** Enough evidence, ratings and a reason not to ask for a reply, for any point of the default scale; one rating is the rater's, when one is named. */
export async function buildGrounds(db: Database, claimId: string, rater?: BuiltMember): Promise<void> {
  await buildEvidence(db, { claimId });
  await buildEvidence(db, { claimId, title: 'Field count', publisher: 'Housing Observatory', kind: 'secondary' });
  const { memberId: madeById } = await buildRating(db, { claimId });
  await buildRating(db, { claimId, ...(rater && { member: rater }) });
  await buildReplyWaiver(db, { claimId, madeById });
}

/** Why nobody was asked for a reply, as it stands in the record. */
export const buildReplyWaiver = (db: Database, { claimId, madeById }: { claimId: string; madeById: string }) =>
  inTransaction(db, async (tx) => {
    const reason = 'Said in public, and answered there.';
    const replyId = await createReplyWaiver(tx, { claimId, madeById }, reason);
    await saveEvents(tx, [{ type: 'reply.waived', actorId: madeById, claimId, payload: { replyId, reason } }]);
  });

/** A draft holding these claims of one article, in order. */
export async function buildReport(db: Database, { articleId, claims = [] }: { articleId: string; claims?: readonly BuiltClaim[] }) {
  const slug = `report-${randomUUID()}`;
  return inTransaction(db, async (tx) => {
    const { id: reportId } = await createReport(tx, { articleId, slug, title: 'Fact check: Homes' });
    await saveEntries(
      tx,
      reportId,
      claims.map(({ claimId }, index) => ({ claimId, slug: `claim-${index + 1}` })),
    );
    return { reportId, slug, version: 1 };
  });
}

/** What a machine proposed on the claim, from the words the claim stands on. */
export async function buildSuggestion(db: Database, { claimId, ...wish }: { claimId: string } & Partial<NewSuggestion>): Promise<string> {
  const { passageId } = await db.prisma.occurrence.findFirstOrThrow({ where: { claimId } });
  const model = { model: 'test', modelVersion: '1', score: 0.5, reasons: ['a number'], claimantName: null, isUnsure: false };
  await createSuggestions(db.prisma, [{ ...model, claimId, passageId, kind: 'claim', text: null, ...wish }]);
  return (await db.prisma.suggestion.findFirstOrThrow({ where: { claimId }, orderBy: { id: 'desc' } })).id;
}
