// The one way a report is changed: lock it, compare versions, ask the rules, apply, record, present.
import {
  inTransaction,
  loadReportForUpdate,
  type ReportRecord,
  StaleReportError,
  saveEvents,
  saveReport,
  type Transaction,
} from '@touchstone/db';
import { type AuditEvent, type ReportAction, type ReportAsk, type ReportFacts, refuseReportAction } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound, RefusedError } from '../../trpc/refusals.ts';
import { getReport } from './get-report.ts';
import { loadReportFacts } from './report-facts.ts';

export interface AllowedReportAct {
  tx: Transaction;
  report: ReportRecord;
  facts: ReportFacts;
  about: { actorId: string; articleId: string; reportId: string };
}

interface ReportAct {
  reportId: string;
  version: number;
  action: ReportAction;
  ask?: ReportAsk;
}

type Changes = Parameters<typeof saveReport>[1]['changes'];

/** Does one thing to a report, in one transaction, and answers with the report as it is then. */
export async function actOnReport(
  caller: Caller,
  { reportId, version, action, ask }: ReportAct,
  apply: (allowed: AllowedReportAct) => Promise<{ changes: Changes; events: readonly AuditEvent[] }>,
) {
  const { db, member } = caller;
  const work = async (tx: Transaction) => {
    const report = await loadReportForUpdate(tx, reportId);
    if (!report) throw notFound();
    if (report.version !== version) throw new StaleReportError();
    const facts = await loadReportFacts(tx, report);
    const refusals = refuseReportAction(action, facts, member.role, ask);
    if (refusals.length) throw new RefusedError(refusals);
    const about = { actorId: member.memberId, articleId: report.articleId, reportId };
    const { changes, events } = await apply({ tx, report, facts, about });
    await saveReport(tx, { reportId, version, changes });
    await saveEvents(tx, events);
  };
  try {
    await inTransaction(db, work);
  } catch (error) {
    if (error instanceof StaleReportError) throw new ConflictError(await getReport(caller, { reportId }));
    throw error;
  }
  return getReport(caller, { reportId });
}
