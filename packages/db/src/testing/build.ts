// What tests put into a database: each builder makes the parents that were not mentioned.
import { createHash, randomUUID } from 'node:crypto';
import type { ClaimStage, Role, SourceKind, Stance } from '@touchstone/domain';
import { createArticle } from '../article-store.ts';
import { saveClaim } from '../claim-store.ts';
import type { Database } from '../database.ts';
import { loadDesk } from '../desk-policy.ts';
import { ensureDesk } from '../desk-store.ts';
import { createEvidence } from '../evidence-store.ts';
import { createMember } from '../member-store.ts';
import { findOrCreatePassage } from '../passage-store.ts';
import { saveRating } from '../rating-store.ts';
import { createReport, saveEntries } from '../report-store.ts';
import { inTransaction } from '../transaction.ts';
import { createVerdict, decideVerdict } from '../verdict-store.ts';

export const A_TEXT = 'The minister said that 4,200 homes were built last year. Nobody else counted them.';
const A_QUOTE = '4,200 homes were built last year';

export interface BuiltMember {
  memberId: string;
  name: string;
  role: Role;
}

/** The desk with the default scale, which every other row leans on. */
export const buildDesk = (db: Database): Promise<void> => inTransaction(db, (tx) => ensureDesk(tx, 'The Test Desk'));

export async function buildMember(db: Database, { role = 'checker', name }: { role?: Role; name?: string } = {}): Promise<BuiltMember> {
  const unique = randomUUID();
  const person = { name: name ?? `${role} ${unique.slice(0, 6)}`, role };
  const member = { ...person, email: `${unique}@example.org`, isDemo: false, passwordHash: null, addedById: null };
  return { ...person, memberId: await inTransaction(db, (tx) => createMember(tx, member)) };
}

export interface BuiltArticle {
  articleId: string;
  articleVersionId: string;
  text: string;
}

export async function buildArticle(
  db: Database,
  { text = A_TEXT, title = 'Homes', addedById }: { text?: string; title?: string; addedById?: string } = {},
): Promise<BuiltArticle> {
  const author = addedById ?? (await buildMember(db)).memberId;
  const article = {
    details: { title, language: 'en' },
    addedById: author,
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: [{ start: 0, end: text.length, kind: 'body' as const }],
  };
  return { text, ...(await inTransaction(db, (tx) => createArticle(tx, article))) };
}

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

const proposed = (claimId: string, actorId: string, verdictId: string, point: string) =>
  [{ type: 'verdict.proposed', actorId, claimId, payload: { verdictId, number: 1, point } }] as const;

async function propose(
  db: Database,
  { claimId, statement, point, proposer }: { claimId: string; statement: string; point: string; proposer: BuiltMember },
): Promise<string> {
  const pointId = await pointIdOf(db, point);
  return inTransaction(db, async (tx) => {
    const { id } = await createVerdict(tx, {
      claimId,
      number: 1,
      pointId,
      summary: 'They were not.',
      explanation: 'The register shows 3,100 completions.',
      confidence: 'high',
      statement,
      adjudicationNote: null,
      proposedById: proposer.memberId,
    });
    await saveClaim(tx, { claimId, version: 1, changes: { stage: 'inReview' }, events: proposed(claimId, proposer.memberId, id, point) });
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
export async function pointIdOf(db: Database, key: string): Promise<string> {
  const point = (await loadDesk(db.prisma)).scale.find((one) => one.key === key);
  if (!point) throw new Error(`The scale has no point ${key}.`);
  return point.id;
}

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

/** Enough evidence and ratings for any point of the default scale. */
export async function buildGrounds(db: Database, claimId: string): Promise<void> {
  await buildEvidence(db, { claimId });
  await buildEvidence(db, { claimId, title: 'Field count', publisher: 'Housing Observatory', kind: 'secondary' });
  await buildRating(db, { claimId });
  await buildRating(db, { claimId });
}

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
