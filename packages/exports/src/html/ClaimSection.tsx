// One claim as readers see it: the words, the verdict, how we know, and on what evidence.
import type { FrozenClaim } from '@touchstone/domain';
import { pointOf } from '../claim-point.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { claimAnchor } from './claim-anchor.ts';
import { pointClass } from './colours.ts';
import { Dissents } from './Dissents.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting, useTextLanguage } from './printing.ts';
import { RepliesList } from './RepliesList.tsx';
import { VerdictRecord } from './VerdictRecord.tsx';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  claim: FrozenClaim;
  /** The claim's permalink; left out on the page that is the permalink. */
  permalink?: string;
}

export function ClaimSection({ claim, permalink }: Props) {
  const { report, words } = usePrinting();
  const language = useTextLanguage();
  const point = pointOf(report, claim);
  const { verdict } = claim;
  const heading = `${claimAnchor(claim.slug)}-statement`;
  return (
    <section id={claimAnchor(claim.slug)} aria-labelledby={heading}>
      <h2 id={heading} dir="auto" lang={language}>
        {claim.statement}
      </h2>
      <ClaimQuote claim={claim} />
      <p className={`verdict ${pointClass(point.colour)}`}>
        {words.verdict}: <VerdictWord point={point} />
      </p>
      <Prose text={verdict.summary} className="lead" />
      <h3>{words.explanation}</h3>
      <Prose text={verdict.explanation} />
      {verdict.adjudicationNote && (
        <>
          <h3>{words.settled}</h3>
          <Prose text={verdict.adjudicationNote} />
        </>
      )}
      <Dissents claim={claim} />
      <EvidenceList evidence={claim.evidence} />
      {claim.replies && claim.replies.length > 0 && <RepliesList replies={claim.replies} />}
      <VerdictRecord claim={claim} />
      {permalink && (
        <p className="small">
          <a href={permalink}>{words.claimLink}</a>
        </p>
      )}
    </section>
  );
}
