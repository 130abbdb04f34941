// Writes the draft: title, introduction, and which claims stand in it in which order.
import { saveEntries } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';
import { actOnReport } from './act-on-report.ts';
import { knownSlugs } from './report-facts.ts';
import { freeSlug, slugOf } from './slug.ts';

interface ReportEdit {
  reportId: string;
  version: number;
  title: string;
  introduction: string;
  claimIds: readonly string[];
}

type Words = Partial<Record<'title' | 'introduction', string>>;

function whatDiffers(report: Required<Words>, edited: Required<Words>): { before: Words; after: Words } {
  const fields = (['title', 'introduction'] as const).filter((field) => report[field] !== edited[field]);
  const wordsOf = (words: Required<Words>): Words => Object.fromEntries(fields.map((field) => [field, words[field]]));
  return { before: wordsOf(report), after: wordsOf(edited) };
}

export const editReport = (caller: Caller, { reportId, version, title, introduction, claimIds }: ReportEdit) =>
  actOnReport(caller, { reportId, version, action: 'edit' }, async ({ tx, report, about }) => {
    const pickable = { id: { in: [...claimIds] }, articleId: about.articleId };
    const picked = await tx.claim.findMany({ where: pickable, select: { id: true, statement: true, quote: true } });
    const claims = new Map(picked.map((claim) => [claim.id, claim]));
    const slugs = knownSlugs(report);
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
    const payload = { title, entries: entries.length, ...whatDiffers(report, { title, introduction }) };
    return { changes: { title, introduction }, events: [{ type: 'report.edited', ...about, payload }] };
  });
