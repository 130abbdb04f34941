// One correction: what kind, when, in which version, about which claim, and what changed.
import type { FrozenCorrection } from '../corrections.ts';
import { claimAddress } from '../public-address.ts';
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';

function About({ slug }: { slug: string | null }) {
  const { report, words, site } = usePrinting();
  const claim = report.claims.find((one) => one.slug === slug);
  if (!claim) return slug === null ? words.wholeReport : words.claimNoLongerHere;
  return (
    <a href={claimAddress(report, claim, site)}>
      <Name>{claim.statement}</Name>
    </a>
  );
}

export function CorrectionItem({ correction }: { correction: FrozenCorrection }) {
  const { words } = usePrinting();
  return (
    <>
      <p className="small">
        {words.correctionTypes[correction.type]}, <Moment at={correction.madeAt} /> ({words.version(correction.version)}):{' '}
        <About slug={correction.claim} />
      </p>
      <Prose text={correction.note} />
    </>
  );
}
