// The claims of a report at a glance: verdict and statement, each leading to the claim below.

import { pointOf } from '../claim-point.ts';
import { claimAnchor } from './claim-anchor.ts';
import { Name } from './Name.tsx';
import { usePrinting } from './printing.ts';
import { VerdictWord } from './VerdictWord.tsx';

export function Contents() {
  const { report, words } = usePrinting();
  return (
    <nav aria-label={words.claims}>
      <ol className="contents">
        {report.claims.map((claim) => (
          <li key={claim.claimId}>
            <VerdictWord point={pointOf(report, claim)} /> ·{' '}
            <a href={`#${claimAnchor(claim.slug)}`}>
              <Name>{claim.statement}</Name>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
