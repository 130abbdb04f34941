// Everything of a report between its top and its foot: corrections, introduction, claims, scale.
import { claimAddress } from '../public-address.ts';
import { ClaimSection } from './ClaimSection.tsx';
import { Contents } from './Contents.tsx';
import { CorrectionsBanner } from './CorrectionsBanner.tsx';
import { CorrectionsList } from './CorrectionsList.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';
import { ScaleExplained } from './ScaleExplained.tsx';

export function ReportBody() {
  const { report, site } = usePrinting();
  return (
    <main>
      <CorrectionsBanner corrections={report.corrections} />
      <Prose text={report.introduction} />
      <Contents />
      {report.claims.map((claim) => (
        <ClaimSection key={claim.claimId} claim={claim} permalink={claimAddress(report, claim, site)} />
      ))}
      <CorrectionsList corrections={report.corrections} />
      <ScaleExplained />
    </main>
  );
}
