// The claim as it was made: the words in their context, who said them and when.
import { Link } from '@tanstack/react-router';
import type { ClaimDetail } from '@touchstone/server';
import { CLAIM_KIND_WORDS } from '../../messages/claim-words.ts';
import { describeDay } from '../../messages/times.ts';

export function ClaimAsMade({ claim }: { claim: ClaimDetail }) {
  const [place, ...others] = claim.occurrences;
  const facts = [claim.claimant?.name ?? 'Claimant not known', claim.saidOn && describeDay(claim.saidOn), CLAIM_KIND_WORDS[claim.kind]];
  return (
    <figure className="border-b border-line pb-4">
      <blockquote dir="auto" className="max-w-[66ch] font-text text-[1.1875rem] leading-relaxed">
        <span className="text-faint">{place?.prefix && `…${place.prefix.replace(/^\S*\s/, '')}`}</span>
        {claim.quote}
        <span className="text-faint">{place?.suffix && `${place.suffix.replace(/\s\S*$/, '')}…`}</span>
      </blockquote>
      <figcaption className="pt-1.5 text-sm text-muted">
        {facts.filter(Boolean).join(' · ')}
        {others.length > 0 && ` · said in ${others.length + 1} places`} ·{' '}
        <Link
          to="/articles/$articleId"
          params={{ articleId: claim.article.id }}
          search={{ claim: claim.id }}
          className="text-accent underline"
        >
          {claim.article.title}
        </Link>
      </figcaption>
    </figure>
  );
}
