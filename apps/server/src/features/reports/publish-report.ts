// Puts a report before its readers, frozen as it stands.
import { createReportVersion, hideFromReaders, ignoreOpenSuggestions } from '@touchstone/db';
import { frozenReportSchema, type ReportFacts } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';
import { actOnReport } from './act-on-report.ts';
import { freezeReport, type NewCorrection } from './freeze-report.ts';

interface Publication {
  reportId: string;
  version: number;
  corrections: readonly NewCorrection[];
}

/** A correction tells readers of a change to something they saw, or see now for the first time. */
function refuseStrayCorrections(claimIds: readonly string[], { entries, published }: ReportFacts): void {
  const known = new Set([...entries, ...(published?.entries ?? [])].map(({ claimId }) => claimId));
  if (claimIds.some((claimId) => !known.has(claimId)))
    throw unusable('A correction names a claim that was never in this report. Load the report again.');
}

export function publishReport(caller: Caller, { reportId, version, corrections }: Publication) {
  const correctedClaimIds = corrections.flatMap(({ claimId }) => claimId ?? []);
  return actOnReport(caller, { reportId, version, action: 'publish', ask: { correctedClaimIds } }, async ({ tx, report, facts, about }) => {
    refuseStrayCorrections(correctedClaimIds, facts);
    const at = caller.clock();
    const frozen = frozenReportSchema.parse(await freezeReport(tx, report, { at, by: caller.member.name, corrections }));
    const sha256 = await createReportVersion(tx, {
      reportId,
      number: frozen.version,
      frozen,
      publishedById: caller.member.memberId,
      publishedAt: at,
      corrections,
    });
    const inIt = frozen.claims.map(({ claimId }) => claimId);
    const takenOut = facts.published?.entries.flatMap(({ claimId }) => (inIt.includes(claimId) ? [] : claimId)) ?? [];
    await hideFromReaders(tx, report, takenOut);
    await ignoreOpenSuggestions(tx, report.articleId, at);
    const payload = { version: frozen.version, entries: frozen.claims.length, corrections: corrections.map(({ type }) => type), sha256 };
    return { changes: { state: 'published' }, events: [{ type: 'report.published', ...about, payload }] };
  });
}
