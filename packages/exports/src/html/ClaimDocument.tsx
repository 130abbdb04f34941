// One claim's permalink as a document: the claim, what was corrected about it, the scale, the desk.
import type { FrozenClaim } from '@touchstone/domain';
import { correctionsOf } from '../corrections.ts';
import { ClaimSection } from './ClaimSection.tsx';
import { CorrectionsBanner } from './CorrectionsBanner.tsx';
import { CorrectionsList } from './CorrectionsList.tsx';
import { DeskFooter } from './DeskFooter.tsx';
import { DownloadLinks } from './DownloadLinks.tsx';
import { HtmlDocument, type PageMeta } from './HtmlDocument.tsx';
import { type Printing, PrintingProvider } from './printing.ts';
import { ReportHeader } from './ReportHeader.tsx';
import { ScaleExplained } from './ScaleExplained.tsx';

interface Props {
  printing: Printing;
  claim: FrozenClaim;
  meta: PageMeta;
}

export function ClaimDocument({ printing, claim, meta }: Props) {
  const corrections = correctionsOf(printing.report, claim);
  return (
    <HtmlDocument meta={meta}>
      <PrintingProvider value={printing}>
        <ReportHeader isClaimPage />
        <main>
          <CorrectionsBanner corrections={corrections} />
          <ClaimSection claim={claim} />
          <CorrectionsList corrections={corrections} />
          <ScaleExplained />
        </main>
        <DownloadLinks />
        <DeskFooter />
      </PrintingProvider>
    </HtmlDocument>
  );
}
