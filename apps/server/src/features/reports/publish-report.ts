// Puts a report before its readers, frozen as it stands.
import { createHash } from 'node:crypto';
import { createReportVersion } from '@touchstone/db';
import { frozenReportSchema } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { actOnReport } from './act-on-report.ts';
import { freezeReport, type NewCorrection } from './freeze-report.ts';

interface Publication {
  reportId: string;
  version: number;
  corrections: readonly NewCorrection[];
}

export function publishReport(caller: Caller, { reportId, version, corrections }: Publication) {
  const correctedClaimIds = corrections.flatMap(({ claimId }) => claimId ?? []);
  return actOnReport(caller, { reportId, version, action: 'publish', ask: { correctedClaimIds } }, async ({ tx, report, about }) => {
    const at = caller.clock();
    const frozen = frozenReportSchema.parse(await freezeReport(tx, report, { at, by: caller.member.name, corrections }));
    await createReportVersion(tx, {
      reportId,
      number: frozen.version,
      frozen,
      sha256: createHash('sha256').update(JSON.stringify(frozen)).digest('hex'),
      publishedById: caller.member.memberId,
      publishedAt: at,
      corrections,
    });
    const payload = { version: frozen.version, entries: frozen.claims.length, corrections: corrections.map(({ type }) => type) };
    return { changes: { state: 'published' }, events: [{ type: 'report.published', ...about, payload }] };
  });
}
