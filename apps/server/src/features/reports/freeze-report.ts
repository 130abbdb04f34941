// Gathers everything a report says on the day, so that nothing readers see can move afterwards.
import { CONTEXT_LENGTH } from '@touchstone/anchoring';
import { type ClaimRecord, countedRatings, loadClaim, loadDesk, loadRecordHead, type ReportRecord, type Transaction } from '@touchstone/db';
import type { CorrectionType, FrozenClaim, FrozenReply, FrozenReport } from '@touchstone/domain';
import { notFound } from '../../trpc/refusals.ts';
import { publishedReport } from './report-facts.ts';

export interface NewCorrection {
  claimId: string | null;
  type: CorrectionType;
  note: string;
}

export interface Freezing {
  at: Date;
  by: string;
  corrections: readonly NewCorrection[];
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const freezeEvidence = ({ stance, excerpt, note, source }: ClaimRecord['evidence'][number]): FrozenClaim['evidence'][number] => ({
  stance,
  excerpt,
  note,
  source: {
    title: source.title,
    publisher: source.publisher,
    author: source.author,
    url: source.url,
    publishedOn: day(source.publishedOn),
    kind: source.kind,
  },
});

/** Address and note stay with the desk. */
const freezeReply = (reply: ClaimRecord['replies'][number]): FrozenReply => ({
  outcome: reply.outcome,
  askedOf: reply.askedOf,
  way: reply.way,
  askedOn: day(reply.askedOn),
  dueOn: day(reply.dueOn),
  answeredOn: day(reply.answeredOn),
  answer: reply.answer,
  reason: reply.reason,
});

/** The stored context is cut by length; readers get whole words of it. */
const readableContext = ({ prefix, suffix }: { prefix: string; suffix: string }) => ({
  prefix: prefix.length < CONTEXT_LENGTH ? prefix : prefix.replace(/^\S*\s*/, ''),
  suffix: suffix.length < CONTEXT_LENGTH ? suffix : suffix.replace(/\s*\S*$/, ''),
});

/** `labelOf`: what a point is called today, also where it was called otherwise when it was chosen. */
function freezeClaim(claim: ClaimRecord, slug: string, labelOf: (point: { key: string; label: string }) => string): FrozenClaim | null {
  const verdict = claim.verdicts.find(({ id }) => id === claim.approvedVerdictId);
  const passage = claim.occurrences[0]?.passage;
  if (!verdict?.decidedAt || !passage) return null;
  return {
    claimId: claim.id,
    slug,
    quote: claim.quote,
    context: readableContext(passage),
    statement: verdict.statement,
    claimant: claim.claimant && { name: claim.claimant.name, description: claim.claimant.description },
    saidOn: day(claim.saidOn),
    kind: claim.kind,
    verdict: {
      verdictId: verdict.id,
      number: verdict.number,
      point: verdict.point.key,
      summary: verdict.summary,
      explanation: verdict.explanation,
      confidence: verdict.confidence,
      adjudicationNote: verdict.adjudicationNote,
      proposedBy: verdict.proposedBy.name,
      approvedBy: verdict.decidedBy?.name ?? '',
      approvedAt: verdict.decidedAt.toISOString(),
      overrideReason: verdict.overrideReason,
      ...(verdict.asOf && { asOf: verdict.asOf.toISOString().slice(0, 10) }),
    },
    ratings: countedRatings(claim).length,
    dissents: countedRatings(claim).flatMap(({ member, point, dissent }) =>
      dissent ? [{ by: member.name, point: labelOf(point), text: dissent.text }] : [],
    ),
    evidence: claim.evidence.map(freezeEvidence),
    replies: claim.replies.map(freezeReply),
  };
}

/** Picked claims without an approved verdict are left out: a preview shows what could be published today. */
export async function freezeReport(tx: Transaction, report: ReportRecord, { at, by, corrections }: Freezing): Promise<FrozenReport> {
  const desk = await loadDesk(tx);
  const head = await loadRecordHead(tx);
  const before = publishedReport(report);
  const textVersion = report.article.versions[0];
  if (!textVersion) throw notFound();
  const claims: FrozenClaim[] = [];
  for (const { claimId, slug } of report.entries) {
    const claim = await loadClaim(tx, claimId);
    const frozen = claim && freezeClaim(claim, slug, ({ key, label }) => desk.scale.find((point) => point.key === key)?.label ?? label);
    if (frozen) claims.push(frozen);
  }
  const version = (before?.version ?? 0) + 1;
  const slugOfClaim = (claimId: string | null) =>
    [...claims, ...(before?.claims ?? [])].find((claim) => claim.claimId === claimId)?.slug ?? null;
  const { article } = report;
  return {
    schema: 'touchstone.report/1',
    slug: report.slug,
    version,
    title: report.title,
    introduction: report.introduction,
    language: article.language,
    firstPublishedAt: before?.firstPublishedAt ?? at.toISOString(),
    publishedAt: at.toISOString(),
    publishedBy: by,
    desk: {
      name: desk.name,
      about: desk.about,
      funding: desk.funding,
      contact: desk.contact,
      correctionsPolicy: desk.correctionsPolicy,
    },
    article: {
      title: article.title,
      publisher: article.publisher,
      byline: article.byline,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      url: article.url,
      version: textVersion.number,
      textSha256: textVersion.textSha256,
    },
    scale: {
      name: desk.scaleName,
      points: desk.scale.map(({ key, label, mark, colour, definition, position, isOffScale, claimReviewNumber }) => ({
        key,
        label,
        mark,
        colour,
        definition,
        position,
        isOffScale,
        claimReviewNumber,
      })),
    },
    claims,
    corrections: [
      ...(before?.corrections ?? []),
      ...corrections.map(({ claimId, type, note }) => ({ version, madeAt: at.toISOString(), type, note, claim: slugOfClaim(claimId) })),
    ],
    ...(head && { record: { ...head, at: head.at.toISOString() } }),
  };
}
