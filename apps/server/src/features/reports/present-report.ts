// A report as the client gets it: the draft, what could go into it, what readers see, and what may be done.
import { listClaimsOfArticle, type ReportRecord } from '@touchstone/db';
import { type CorrectionType, changedClaims, type ReportState, reportOffers } from '@touchstone/domain';
import { presentClaimRow, presentOffers } from '../../claim/present-claim-row.ts';
import type { Caller } from '../../trpc/context.ts';
import { loadReportFacts } from './report-facts.ts';

const presentVersion = ({ number, publishedAt, publishedBy, sha256, corrections }: ReportRecord['versions'][number]) => ({
  number,
  publishedAt: publishedAt.toISOString(),
  publishedBy,
  sha256,
  corrections: corrections.map(({ claimId, type, note }): { claimId: string | null; type: CorrectionType; note: string } => ({
    claimId,
    type,
    note,
  })),
});

export async function presentReport(caller: Caller, report: ReportRecord) {
  const { db, member, publicUrl } = caller;
  const [facts, rows] = await Promise.all([loadReportFacts(db.prisma, report), listClaimsOfArticle(db, member.memberId, report.articleId)]);
  const picked = report.entries.map(({ claimId }) => claimId);
  const { id, slug, title, introduction, state, version, article } = report;
  return {
    id,
    version,
    slug,
    /** Where readers find it once it is published. */
    address: `${publicUrl}/r/${slug}`,
    title,
    introduction,
    state: state as ReportState,
    retracted: report.retractedAt ? { at: report.retractedAt.toISOString(), reason: report.retractedFor ?? '' } : null,
    article: { id: article.id, title: article.title, publisher: article.publisher },
    /** Picked claim ids, in the order readers will see. */
    picked,
    /** Every claim that is approved or picked, in the order of the text. */
    claims: rows.filter((row) => row.stage === 'approved' || picked.includes(row.id)).map((row) => presentClaimRow(row, caller)),
    /** Claims that differ from what readers see now and so need a line in the corrections list. */
    changed: changedClaims(facts),
    versions: report.versions.map(presentVersion),
    offers: presentOffers(reportOffers(facts, member.role)),
  };
}
