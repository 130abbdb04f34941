// What the report rules need to know about a report: the picked claims and what readers see now.
import type { ReportRecord, Transaction } from '@touchstone/db';
import { type FrozenReport, frozenReportSchema, type ReportFacts } from '@touchstone/domain';

/** What readers see now; null before the first version. */
export function publishedReport(report: ReportRecord): FrozenReport | null {
  const latest = report.versions[0];
  return latest ? frozenReportSchema.parse(latest.frozen) : null;
}

/** Last part of the permalink of every claim that ever stood in the report, by claim id: an address readers know is never given to another. */
export function knownSlugs({ versions, entries }: ReportRecord): Map<string, string> {
  const published = versions.flatMap(({ frozen }) => frozenReportSchema.parse(frozen).claims);
  return new Map([...published, ...entries].map(({ claimId, slug }) => [claimId, slug]));
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

interface Heard {
  askedOf: string | null;
  outcome: string;
  answer: string | null;
  reason: string | null;
}

const heardIn = (replies: readonly Heard[]): string =>
  JSON.stringify(replies.map(({ askedOf, outcome, answer, reason }) => [askedOf, outcome, answer, reason]));

export async function loadReportFacts(tx: Transaction, report: ReportRecord): Promise<ReportFacts> {
  const claims = await tx.claim.findMany({
    where: { id: { in: report.entries.map(({ claimId }) => claimId) } },
    select: { id: true, approvedVerdictId: true, approvedVerdict: { select: { asOf: true } }, replies: { orderBy: { madeAt: 'asc' } } },
  });
  const published = publishedReport(report);
  return {
    state: report.state,
    title: report.title,
    introduction: report.introduction,
    entries: report.entries.map(({ claimId }) => {
      const claim = claims.find(({ id }) => id === claimId);
      const asOf = day(claim?.approvedVerdict?.asOf ?? null);
      return { claimId, approvedVerdictId: claim?.approvedVerdictId ?? null, asOf, heard: heardIn(claim?.replies ?? []) };
    }),
    published: published && {
      title: published.title,
      introduction: published.introduction,
      entries: published.claims.map(({ claimId, verdict, replies }) => ({
        claimId,
        verdictId: verdict.verdictId,
        asOf: verdict.asOf ?? null,
        heard: replies ? heardIn(replies) : null,
      })),
    },
  };
}
