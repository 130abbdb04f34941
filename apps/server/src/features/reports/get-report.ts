// One report with all a person needs to put it together.
import { loadReport } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { presentReport } from './present-report.ts';

export async function getReport(caller: Caller, { reportId }: { reportId: string }) {
  const report = await loadReport(caller.db.prisma, reportId);
  if (!report) throw notFound();
  return presentReport(caller, report);
}
