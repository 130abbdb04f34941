// The whole report as a document, as a page with its downloads or as a file on its own.
import { DeskFooter } from './DeskFooter.tsx';
import { DownloadLinks } from './DownloadLinks.tsx';
import { HtmlDocument, type PageMeta } from './HtmlDocument.tsx';
import { type Printing, PrintingProvider } from './printing.ts';
import { ReportBody } from './ReportBody.tsx';
import { ReportHeader } from './ReportHeader.tsx';

interface Props {
  printing: Printing;
  meta: PageMeta;
  hasDownloads: boolean;
}

export function ReportDocument({ printing, meta, hasDownloads }: Props) {
  return (
    <HtmlDocument meta={meta}>
      <PrintingProvider value={printing}>
        <ReportHeader />
        <ReportBody />
        {hasDownloads && <DownloadLinks />}
        <DeskFooter />
      </PrintingProvider>
    </HtmlDocument>
  );
}
