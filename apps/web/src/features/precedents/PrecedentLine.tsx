// One earlier check: what was said, whose check it is, what came of it, and why it was found.
import { Link } from '@tanstack/react-router';
import type { FoundPrecedent, PrecedentReply } from '@touchstone/server';
import type { ReactNode } from 'react';
import { describeDay } from '../../messages/times.ts';
import { PointLabel } from '../claims/signs/PointLabel.tsx';

export interface PrecedentLineProps {
  precedent: PrecedentReply & Partial<Pick<FoundPrecedent, 'reasons' | 'score'>>;
  /** What can be done with it. */
  children?: ReactNode;
}

/** From this score on two claims are likely the same. */
const LIKELY_SAME = 0.6;

export function PrecedentLine({ precedent, children }: PrecedentLineProps) {
  const { claim, claimant, saidOn, publisher, day, label, point, summary, score, reasons } = precedent;
  const by = [publisher ?? 'Our own verdict', day && describeDay(day)].filter(Boolean).join(', ');
  const said = [claimant, saidOn && `said on ${describeDay(saidOn)}`].filter(Boolean).join(', ');
  return (
    <article className="flex flex-col gap-1 py-3 text-sm">
      <p dir="auto" className="wrap-anywhere">
        {claim}
      </p>
      {said && (
        <p dir="auto" className="text-xs text-muted">
          {said}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
        <PointLabel point={point} className="font-medium text-ink" />
        {label && <bdi className="wrap-anywhere">“{label}”</bdi>}
        <bdi>{by}</bdi>
        <SourceLink precedent={precedent} />
      </p>
      {summary && (
        <p dir="auto" className="text-xs text-muted">
          {summary}
        </p>
      )}
      {reasons && <Reasons reasons={reasons} isLikelySame={(score ?? 0) >= LIKELY_SAME} />}
      {children && <div className="flex flex-wrap gap-2 pt-1">{children}</div>}
    </article>
  );
}

const LINK = 'underline decoration-line-field underline-offset-2 hover:decoration-current';

function SourceLink({ precedent: { precedent, url, title } }: { precedent: PrecedentReply }) {
  if ('earlierId' in precedent)
    return (
      <Link to="/review/$claimId" params={{ claimId: precedent.earlierId }} className={LINK}>
        Open the claim
      </Link>
    );
  if (!url) return title && <bdi>{title}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={LINK}>
      <bdi>{title ?? 'Open the source'}</bdi>
    </a>
  );
}

function Reasons({ reasons, isLikelySame }: { reasons: FoundPrecedent['reasons']; isLikelySame: boolean }) {
  const { words, numbers, names, opposites, isNearInMeaning } = reasons;
  const shared = [
    names.length > 0 && `names: ${names.join(', ')}`,
    numbers.length > 0 && `numbers: ${numbers.join(', ')}`,
    words.length > 0 && `words: ${words.join(', ')}`,
  ].filter(Boolean);
  return (
    <div className="text-xs">
      {opposites.map(([mine, theirs]) => (
        <p key={`${mine} ${theirs}`} className="text-caution">
          {mine && theirs
            ? `May say the opposite: “${mine}” here, “${theirs}” there`
            : `May say the opposite: “${mine || theirs}” stands ${mine ? 'here' : 'there'} alone`}
        </p>
      ))}
      <p className="text-faint">
        {isLikelySame ? 'Likely the same' : 'Related'}
        {isNearInMeaning && ' · near in meaning'}
        {shared.length > 0 && ` · shared ${shared.join(' · ')}`}
      </p>
    </div>
  );
}
