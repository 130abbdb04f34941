// The top of a report: whose it is, what it is about, which version this is.
import { reportAddress } from '../public-address.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { Name } from './Name.tsx';
import { usePrinting, useTextLanguage } from './printing.ts';
import { VersionLine } from './VersionLine.tsx';

/** On a claim's page the title stands back and leads to the whole report. */
export function ReportHeader({ isClaimPage = false }: { isClaimPage?: boolean }) {
  const { report, words, site } = usePrinting();
  return (
    <header>
      <p className="small">
        {words.factCheckBy} <Name>{report.desk.name}</Name>
      </p>
      <h1 className={isClaimPage ? 'of-claim' : undefined} dir="auto" lang={useTextLanguage()}>
        {isClaimPage ? <a href={reportAddress(report, site)}>{report.title}</a> : report.title}
      </h1>
      <VersionLine />
      <ArticleLine />
    </header>
  );
}
