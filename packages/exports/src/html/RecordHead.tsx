// Where the desk's record stood when the report was published, so that nobody can shorten or rewrite it unseen.
import { usePrinting } from './printing.ts';

export function RecordHead() {
  const { report, words } = usePrinting();
  if (!report.record) return null;
  return (
    <>
      <h3>{words.record}</h3>
      <p>
        {words.recordHead(report.record.position)} <span className="hash">{report.record.hash}</span>
      </p>
    </>
  );
}
