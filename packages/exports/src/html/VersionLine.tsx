// Which version of the report this is, when and by whom it was published.
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { usePrinting } from './printing.ts';

export function VersionLine() {
  const { report, words } = usePrinting();
  return (
    <p className="versions">
      {words.version(report.version)} · {words.published} <Moment at={report.publishedAt} /> {words.publishedBy}{' '}
      <Name>{report.publishedBy}</Name>
      {report.version > 1 && (
        <>
          {' · '}
          {words.firstPublished} <Moment at={report.firstPublishedAt} />
        </>
      )}
    </p>
  );
}
