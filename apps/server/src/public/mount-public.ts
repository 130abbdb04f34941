// What readers and machines may see without an account: published reports, a page per claim, and the downloads.
import { type Database, loadPublicReport } from '@touchstone/db';
import { type ExportFormat, type FrozenReport, frozenReportSchema } from '@touchstone/domain';
import { claimPage, exportReport, reportPage, retractedPage } from '@touchstone/exports';
import type { Context, Hono } from 'hono';
import { missingPage } from './missing-page.ts';

/** Nothing on these pages runs, and nothing is fetched from anywhere. */
const READING_ONLY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FILES: ReadonlyMap<string, ExportFormat> = new Map([
  ['report.html', 'html'],
  ['report.md', 'markdown'],
  ['report.json', 'json'],
  ['report.csv', 'csv'],
  ['claimreview.json', 'claimreview'],
]);

/** What slugs are made of; anything else is nobody's address, and the database need not be asked. */
const SLUG = /^[a-z0-9-]+$/;

type Found = { state: 'live'; report: FrozenReport } | { state: 'retracted'; page: string } | { state: 'missing' };

async function find(database: Database, slug: string): Promise<Found> {
  const record = SLUG.test(slug) ? await loadPublicReport(database.prisma, slug) : null;
  if (!record) return { state: 'missing' };
  const report = frozenReportSchema.parse(record.frozen);
  if (!record.retractedAt) return { state: 'live', report };
  const page = retractedPage({
    title: report.title,
    reason: record.retractedFor ?? '',
    retractedAt: record.retractedAt.toISOString(),
    deskName: report.desk.name,
  });
  return { state: 'retracted', page };
}

function answer(context: Context, status: 200 | 404 | 410, page: string): Response {
  context.header('content-security-policy', READING_ONLY);
  context.header('cache-control', status === 200 ? 'public, max-age=60' : 'no-cache');
  return context.html(page, status);
}

export function mountPublic(app: Hono, { database, publicUrl }: { database: Database; publicUrl: string }): void {
  const site = { baseUrl: publicUrl };

  const serve = async (context: Context, present: (report: FrozenReport) => Response): Promise<Response> => {
    const found = await find(database, context.req.param('slug') ?? '');
    if (found.state === 'missing') return answer(context, 404, missingPage());
    return found.state === 'retracted' ? answer(context, 410, found.page) : present(found.report);
  };

  app.get('/r/:slug', (context) => serve(context, (report) => answer(context, 200, reportPage(report, site))));

  app.get('/r/:slug/:part', (context) => {
    const part = context.req.param('part');
    const format = FILES.get(part);
    return serve(context, (report) => {
      if (format) {
        const { body, contentType, fileName } = exportReport(format, report, site);
        context.header('content-disposition', `attachment; filename="${fileName}"`);
        context.header('content-security-policy', READING_ONLY);
        return context.body(body, 200, { 'content-type': contentType });
      }
      const page = claimPage(report, part, site);
      return page === null ? answer(context, 404, missingPage()) : answer(context, 200, page);
    });
  });
}
