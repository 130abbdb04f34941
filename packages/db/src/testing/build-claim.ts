// Claims at every stage for tests, with the article, the people and the verdict a stage needs.
import type { ClaimStage } from '@touchstone/domain';
import { saveClaim } from '../claim-store.ts';
import type { Database } from '../database.ts';
import { loadDesk } from '../desk-policy.ts';
import { findOrCreatePassage } from '../passage-store.ts';
import { inTransaction } from '../transaction.ts';
import { createVerdict, decideVerdict } from '../verdict-store.ts';
import { type BuiltArticle, type BuiltMember, buildArticle, buildDesk, buildMember } from './build.ts';

const A_QUOTE = '4,200 homes were built last year';

export interface BuiltClaim extends BuiltArticle {
  claimId: string;
  version: number;
  /** The latest verdict; null before a claim is in review. */
  verdictId: string | null;
  proposer: BuiltMember;
}

export interface ClaimWish {
  stage?: ClaimStage;
  article?: BuiltArticle;
  quote?: string;
  statement?: string;
  /** Point of the verdict, for a claim that has one. */
  point?: string;
  proposer?: BuiltMember;
}

/** A claim at any stage, with the verdict that stage needs. Ratings and evidence are built apart. */
export async function buildClaim(db: Database, wish: ClaimWish = {}): Promise<BuiltClaim> {
  const { stage = 'checking', quote = A_QUOTE, statement = 'The country built 4,200 homes last year.', point = 'false' } = wish;
  await buildDesk(db);
  const article = wish.article ?? (await buildArticle(db));
  const proposer = wish.proposer ?? (await buildMember(db));
  const start = article.text.indexOf(quote);
  const place = { articleVersionId: article.articleVersionId, start, end: start + quote.length };
  const passageId = await findOrCreatePassage(db.prisma, { ...place, quote, prefix: '', suffix: '' });
  const { id: claimId } = await db.prisma.claim.create({
    data: {
      articleId: article.articleId,
      quote,
      statement,
      start,
      end: place.end,
      kind: 'statistic',
      stage: stage === 'declined' || stage === 'spotted' ? stage : 'checking',
      ...(stage === 'declined' && { declineReason: 'notImportant', declineNote: 'Out of season.' }),
      occurrences: { create: { passageId } },
    },
  });
  const claim = { ...article, claimId, proposer };
  if (stage !== 'inReview' && stage !== 'approved') return { ...claim, version: 1, verdictId: null };
  const verdictId = await propose(db, { claimId, statement, point, proposer });
  if (stage === 'approved') await approve(db, claimId, verdictId);
  return { ...claim, version: stage === 'approved' ? 3 : 2, verdictId };
}

async function propose(
  db: Database,
  { claimId, statement, point, proposer }: { claimId: string; statement: string; point: string; proposer: BuiltMember },
): Promise<string> {
  const pointId = await pointIdOf(db, point);
  return inTransaction(db, async (tx) => {
    const { id, contentSha256 } = await createVerdict(tx, {
      claimId,
      number: 1,
      pointId,
      summary: 'They were not.',
      explanation: 'The register shows 3,100 completions.',
      confidence: 'high',
      statement,
      adjudicationNote: null,
      contradictionReason: null,
      proposedById: proposer.memberId,
    });
    const payload = { verdictId: id, number: 1, point, contentSha256 };
    const events = [{ type: 'verdict.proposed', actorId: proposer.memberId, claimId, payload }] as const;
    await saveClaim(tx, { claimId, version: 1, changes: { stage: 'inReview' }, events });
    return id;
  });
}

async function approve(db: Database, claimId: string, verdictId: string): Promise<void> {
  const { memberId } = await buildMember(db, { role: 'editor' });
  await inTransaction(db, async (tx) => {
    await decideVerdict(tx, verdictId, { state: 'approved', decidedById: memberId, decidedAt: new Date('2025-03-15T10:00:00Z') });
    await saveClaim(tx, {
      claimId,
      version: 2,
      changes: { stage: 'approved', approvedVerdictId: verdictId },
      events: [{ type: 'verdict.approved', actorId: memberId, claimId, payload: { verdictId, number: 1, point: 'false' } }],
    });
  });
}

/** Id of a point of the desk's scale. @throws when the scale has no such point. */
async function pointIdOf(db: Database, key: string): Promise<string> {
  const point = (await loadDesk(db.prisma)).scale.find((one) => one.key === key);
  if (!point) throw new Error(`The scale has no point ${key}.`);
  return point.id;
}
