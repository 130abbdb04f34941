// The quoted words marked in the words around them, and who said them when.
import type { FrozenClaim } from '@touchstone/domain';
import { followable } from '../public-address.ts';
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { usePrinting, useTextLanguage } from './printing.ts';

export function ClaimQuote({ claim }: { claim: FrozenClaim }) {
  const { report, words } = usePrinting();
  const { prefix, suffix } = claim.context;
  return (
    <>
      <blockquote className="said" dir="auto" lang={useTextLanguage()} cite={followable(report.article.url) ?? undefined}>
        {prefix && `… ${prefix.trimStart()}`}
        <mark>{claim.quote}</mark>
        {suffix && `${suffix.trimEnd()} …`}
      </blockquote>
      <p className="small">
        {words.saidBy} <Name>{claim.claimant?.name ?? words.articleItself}</Name>
        {claim.claimant?.description && (
          <>
            , <Name>{claim.claimant.description}</Name>
          </>
        )}
        {claim.saidOn && (
          <>
            , {words.saidOn} <Moment at={claim.saidOn} />
          </>
        )}
      </p>
    </>
  );
}
