// Who stands behind the report: the desk, its funding, how to reach it, how it corrects itself, where its record stood.
import { Name } from './Name.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';
import { RecordHead } from './RecordHead.tsx';

export function DeskFooter() {
  const { report, words } = usePrinting();
  const { name, about, funding, contact, correctionsPolicy } = report.desk;
  const parts = [
    [words.about, about],
    [words.funding, funding],
    [words.contact, contact],
    [words.correctionsPolicy, correctionsPolicy],
  ] as const;
  return (
    <footer>
      <h2>
        <Name>{name}</Name>
      </h2>
      {parts
        .filter(([, text]) => text.trim())
        .map(([heading, text]) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <Prose text={text} />
          </div>
        ))}
      <RecordHead />
    </footer>
  );
}
