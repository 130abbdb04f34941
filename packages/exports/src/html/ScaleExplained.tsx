// What each verdict of the report's scale means, as it was worded on the day.

import { Name } from './Name.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';
import { VerdictWord } from './VerdictWord.tsx';

export function ScaleExplained() {
  const { report, words } = usePrinting();
  return (
    <section aria-labelledby="scale-heading">
      <h2 id="scale-heading">{words.scale}</h2>
      <p className="small">
        <Name>{report.scale.name}</Name>
      </p>
      <dl className="scale">
        {report.scale.points.map((point) => (
          <div key={point.key}>
            <dt>
              <VerdictWord point={point} />
              {point.isOffScale && <span className="small"> ({words.offScale})</span>}
            </dt>
            <dd>
              <Prose text={point.definition} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
