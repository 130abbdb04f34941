// The report as readers would see it if it were published now.
import { loadReport } from '@touchstone/db';
import { reportPage } from '@touchstone/exports';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { freezeReport } from './freeze-report.ts';

export async function previewReport({ db, member, clock, publicUrl }: Caller, { reportId }: { reportId: string }) {
  const report = await loadReport(db.prisma, reportId);
  if (!report) throw notFound();
  const frozen = await freezeReport(db.prisma, report, { at: clock(), by: member.name, corrections: [] });
  return { html: reportPage(frozen, { baseUrl: publicUrl }) };
}
