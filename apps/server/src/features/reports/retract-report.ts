// Takes a published report back. Its address stays and says so, with the reason.
import { hideFromReaders } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { actOnReport } from './act-on-report.ts';

export const retractReport = (caller: Caller, { reportId, version, reason }: { reportId: string; version: number; reason: string }) =>
  actOnReport(caller, { reportId, version, action: 'retract', ask: { reason } }, async ({ tx, report, facts, about }) => {
    await hideFromReaders(tx, report, facts.published?.entries.map(({ claimId }) => claimId) ?? []);
    return {
      changes: { state: 'retracted', retractedAt: caller.clock(), retractedFor: reason },
      events: [{ type: 'report.retracted', ...about, payload: { reason } }],
    };
  });
