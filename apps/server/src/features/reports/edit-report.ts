// Writes the draft: title, introduction, and which claims stand in it in which order.
import { listClaimsOfArticle, saveEntries } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';
import { actOnReport } from './act-on-report.ts';
import { freeSlug, slugOf } from './slug.ts';

interface ReportEdit {
  reportId: string;
  version: number;
  title: string;
  introduction: string;
  claimIds: readonly string[];
}

export const editReport = (caller: Caller, { reportId, version, title, introduction, claimIds }: ReportEdit) =>
  actOnReport(caller, { reportId, version, action: 'edit' }, async ({ tx, report, about }) => {
    const claims = new Map((await listClaimsOfArticle(caller.db, about.actorId, about.articleId)).map((row) => [row.id, row]));
    const slugs = new Map(report.entries.map(({ claimId, slug }) => [claimId, slug]));
    const taken = new Set(slugs.values());
    const entries: { claimId: string; slug: string }[] = [];
    for (const claimId of claimIds) {
      const claim = claims.get(claimId);
      if (!claim) throw unusable('A picked claim does not belong to this article. Load the report again.');
      const slug =
        slugs.get(claimId) ?? (await freeSlug(slugOf(claim.statement || claim.quote, 'claim'), (candidate) => taken.has(candidate)));
      taken.add(slug);
      entries.push({ claimId, slug });
    }
    await saveEntries(tx, reportId, entries);
    return { changes: { title, introduction }, events: [{ type: 'report.edited', ...about, payload: { title, entries: entries.length } }] };
  });
