// The only writer of reports, their frozen versions and the corrections ledger.

import { type CorrectionType, type FrozenReport, frozenReportSchema } from '@touchstone/domain';
import { digestOf } from '@touchstone/record';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

const person = { select: { id: true, name: true } } as const;

const wholeReport = {
  article: { include: { versions: { orderBy: { number: 'desc' }, take: 1 } } },
  entries: { orderBy: { position: 'asc' } },
  versions: { orderBy: { number: 'desc' }, include: { publishedBy: person, corrections: true } },
} as const satisfies Prisma.ReportInclude;

export type ReportRecord = Prisma.ReportGetPayload<{ include: typeof wholeReport }>;

export const loadReport = (tx: Transaction, reportId: string): Promise<ReportRecord | null> =>
  tx.report.findUnique({ where: { id: reportId }, include: wholeReport });

/** The same, and nobody else changes the report or its picked claims until the transaction ends. */
export async function loadReportForUpdate(tx: Transaction, reportId: string): Promise<ReportRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "id" = ${reportId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" IN (SELECT "claimId" FROM "ReportEntry" WHERE "reportId" = ${reportId}::uuid)
                      ORDER BY "id" FOR UPDATE`;
  return loadReport(tx, reportId);
}

export const listReports = (tx: Transaction) =>
  tx.report.findMany({
    orderBy: { updatedAt: 'desc' },
    take: 200,
    include: {
      article: { select: { id: true, title: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, publishedAt: true } },
      _count: { select: { entries: true } },
    },
  });

/** Taken by everybody who starts a report, for the length of their transaction, so that two find two free addresses. */
export const waitForOtherReports = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.newReport})`;

export const createReport = (tx: Transaction, report: { articleId: string; slug: string; title: string }) =>
  tx.report.create({ data: report, select: { id: true } });

export const isSlugTaken = async (tx: Transaction, slug: string): Promise<boolean> => (await tx.report.count({ where: { slug } })) > 0;

/** Thrown when the report is no longer the one that was seen. */
export class StaleReportError extends Error {
  constructor() {
    super('The report was changed by somebody else in the meantime.');
    this.name = 'StaleReportError';
  }
}

export interface ReportChange {
  reportId: string;
  version: number;
  changes: Prisma.ReportUncheckedUpdateManyInput;
}

/** Stores the change and moves the version on by one. @throws StaleReportError when another change came first. */
export async function saveReport(tx: Transaction, { reportId, version, changes }: ReportChange): Promise<void> {
  const { count } = await tx.report.updateMany({ where: { id: reportId, version }, data: { ...changes, version: { increment: 1 } } });
  if (count !== 1) throw new StaleReportError();
}

/** Replaces the picked claims, in order. */
export async function saveEntries(tx: Transaction, reportId: string, entries: readonly { claimId: string; slug: string }[]): Promise<void> {
  await tx.reportEntry.deleteMany({ where: { reportId } });
  await tx.reportEntry.createMany({ data: entries.map((entry, position) => ({ ...entry, reportId, position })) });
}

export interface NewReportVersion {
  reportId: string;
  number: number;
  frozen: FrozenReport;
  publishedById: string;
  publishedAt: Date;
  corrections: readonly { claimId: string | null; type: CorrectionType; note: string }[];
}

/**
 * Freezes a version with its lines of the corrections ledger, and points the claims at the verdicts readers now see.
 * Gives the digest of the frozen report, which anybody can compute again from its JSON.
 */
export async function createReportVersion(tx: Transaction, { corrections, ...version }: NewReportVersion): Promise<string> {
  const sha256 = digestOf(version.frozen);
  await tx.reportVersion.create({ data: { ...version, sha256, corrections: { create: [...corrections] } } });
  for (const { claimId, verdict } of version.frozen.claims) {
    await tx.verdict.updateMany({ where: { claimId, state: 'published', NOT: { id: verdict.verdictId } }, data: { state: 'superseded' } });
    await tx.verdict.update({ where: { id: verdict.verdictId }, data: { state: 'published' } });
    await tx.claim.update({ where: { id: claimId }, data: { publishedVerdictId: verdict.verdictId } });
  }
  return sha256;
}

/**
 * Claims that this report shows no longer: unless another live report about the article still shows them, readers see no verdict
 * on them, and the one they saw is retracted.
 */
export async function hideFromReaders(tx: Transaction, { id, articleId }: ReportRecord, claimIds: readonly string[]): Promise<void> {
  const others = await tx.report.findMany({
    where: { articleId, state: 'published', NOT: { id } },
    select: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const shown = others.flatMap(({ versions }) => versions.flatMap(({ frozen }) => frozenReportSchema.parse(frozen).claims));
  const hidden = claimIds.filter((claimId) => !shown.some((claim) => claim.claimId === claimId));
  await tx.verdict.updateMany({ where: { claimId: { in: hidden }, state: 'published' }, data: { state: 'retracted' } });
  await tx.claim.updateMany({ where: { id: { in: hidden } }, data: { publishedVerdictId: null } });
}

/** What readers may see at an address: the latest version's frozen text, and when it was retracted. Null when never published. */
export async function loadPublicReport(tx: Transaction, slug: string) {
  const report = await tx.report.findUnique({ where: { slug }, include: { versions: { orderBy: { number: 'desc' }, take: 1 } } });
  const latest = report?.versions[0];
  if (!report || !latest) return null;
  return { id: report.id, title: report.title, retractedAt: report.retractedAt, retractedFor: report.retractedFor, frozen: latest.frozen };
}
