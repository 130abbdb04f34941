// A published report in any of the formats it can be taken away in.
import type { ExportFormat, FrozenReport } from '@touchstone/domain';
import { reportClaimReview } from './claim-review/report-claim-review.ts';
import { reportCsv } from './csv/report-csv.ts';
import { reportHtml } from './html/report-documents.tsx';
import { reportJson } from './json/report-json.ts';
import { reportMarkdown } from './markdown/report-markdown.ts';
import type { Site } from './public-address.ts';

export interface ExportedReport {
  /** The text of the file, to be written as UTF-8. */
  body: string;
  contentType: string;
  fileName: string;
}

interface Format {
  ending: string;
  contentType: string;
  print: (report: FrozenReport, site: Site) => string;
}

const FORMATS: Record<ExportFormat, Format> = {
  html: { ending: 'html', contentType: 'text/html; charset=utf-8', print: reportHtml },
  markdown: { ending: 'md', contentType: 'text/markdown; charset=utf-8', print: reportMarkdown },
  json: { ending: 'json', contentType: 'application/json; charset=utf-8', print: reportJson },
  csv: { ending: 'csv', contentType: 'text/csv; charset=utf-8; header=present', print: reportCsv },
  claimreview: { ending: 'claimreview.json', contentType: 'application/ld+json; charset=utf-8', print: reportClaimReview },
};

/** Slugs are made by us, but the name goes into a header and onto a disk: only letters, digits and hyphens of ASCII. */
const safeName = (slug: string) => slug.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'report';

/** The same report gives the same bytes. `fileName` is plain ASCII: "front-lines-v2.html". */
export function exportReport(format: ExportFormat, report: FrozenReport, site: Site): ExportedReport {
  const { ending, contentType, print } = FORMATS[format];
  return { body: print(report, site), contentType, fileName: `${safeName(report.slug)}-v${report.version}.${ending}` };
}
