// The public page of a report, and the same report as one self-contained file.
import type { FrozenReport } from '@touchstone/domain';
import { claimPoints } from '../claim-point.ts';
import { oneLine, shortened } from '../plain-text.ts';
import { reportAddress, type Site } from '../public-address.ts';
import { wordsFor } from '../words/words-for.ts';
import { DESCRIPTION_LENGTH } from './description-length.ts';
import { ReportDocument } from './ReportDocument.tsx';
import { renderDocument } from './render-document.tsx';

function describe(report: FrozenReport): string {
  if (report.introduction.trim()) return shortened(report.introduction, DESCRIPTION_LENGTH);
  return shortened(
    claimPoints(report)
      .map(({ claim, point }) => `${point.label}: ${claim.statement}`)
      .join(' '),
    DESCRIPTION_LENGTH,
  );
}

const metaOf = (report: FrozenReport, language: string) => ({
  language,
  title: oneLine(report.title),
  siteName: oneLine(report.desk.name),
  description: describe(report),
});

/** The report as one HTML file with its style inside; needs nothing else and asks nothing of any host. */
export function reportHtml(report: FrozenReport, site: Site): string {
  const words = wordsFor(report.language);
  return renderDocument(<ReportDocument printing={{ report, words, site }} meta={metaOf(report, words.language)} hasDownloads={false} />);
}

/** The document served at `/r/:slug`, with canonical address, link preview and downloads. */
export function reportPage(report: FrozenReport, site: Site): string {
  const words = wordsFor(report.language);
  const meta = {
    ...metaOf(report, words.language),
    canonical: reportAddress(report, site),
    publishedAt: report.firstPublishedAt,
    modifiedAt: report.publishedAt,
  };
  return renderDocument(<ReportDocument printing={{ report, words, site }} meta={meta} hasDownloads />);
}
