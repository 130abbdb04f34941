// A claim in the article's list: what it says, who said it, how far it is.
import type { ClaimSummary } from '@touchstone/server';
import { CLAIM_KIND_WORDS, STAGE_WORDS } from '../../../messages/claim-words.ts';
import { initialsOf } from '../../../messages/initials.ts';
import { useScalePoint } from '../../../session/desk.ts';
import { classes } from '../../../ui/classes.ts';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';
import { StageSign } from '../../../ui/StageSign.tsx';
import { DueLabel } from '../signs/DueLabel.tsx';
import { ChangedBy } from './ChangedBy.tsx';

/** Height of the row it fits, in px. */
export const CLAIM_ROW_HEIGHT = 46;

/** The claim in words that stand alone; until somebody wrote them, the words of the article. */
export const titleOf = (claim: Pick<ClaimSummary, 'statement' | 'quote'>) => claim.statement || `“${claim.quote}”`;

export function ClaimRow({ claim, isHovered }: { claim: ClaimSummary; isHovered: boolean }) {
  const point = useScalePoint(claim.point);
  const isDeclined = claim.stage === 'declined';
  return (
    <div className={classes('flex h-full items-center gap-2.5 px-3', isHovered && 'bg-hover')}>
      <span className="flex w-4 shrink-0 justify-center self-start pt-[9px]">
        {point ? <ScaleMark mark={point.mark} colour={point.colour} size={14} /> : <StageSign stage={claim.stage} />}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-2">
          <span
            className={classes(
              'min-w-0 flex-1 truncate text-sm',
              isDeclined && 'text-faint line-through',
              !claim.statement && !isDeclined && 'text-muted',
            )}
          >
            {titleOf(claim)}
          </span>
          <HowFar claim={claim} />
        </div>
        <div className="flex items-baseline gap-2 text-xs text-faint">
          {claim.claimant && (
            <>
              <span className="min-w-0 truncate">
                {claim.claimant.name}
                {claim.suggestion?.isUnsure && claim.stage === 'spotted' && ' ?'}
              </span>
              <span aria-hidden="true">·</span>
            </>
          )}
          <span className="shrink-0">
            {claim.stage === 'spotted' ? CLAIM_KIND_WORDS[claim.kind] : (point?.label ?? STAGE_WORDS[claim.stage])}
            {point && claim.stage === 'inReview' && ' · In review'}
          </span>
          <DueLabel due={claim.due} className="shrink-0" />
          {claim.lease && (
            <span className="ms-auto min-w-0 truncate text-muted" title={`${claim.lease.holder.name} is on it`}>
              {claim.lease.holder.name.split(' ')[0]} is on it
            </span>
          )}
          <ChangedBy claimId={claim.id} />
          {claim.assignee && (
            <abbr title={claim.assignee.name} className={classes('shrink-0 font-medium no-underline', !claim.lease && 'ms-auto')}>
              {initialsOf(claim.assignee.name)}
            </abbr>
          )}
        </div>
      </div>
    </div>
  );
}

/** A suggestion's score; a claim's ratings while they are gathered. */
function HowFar({ claim }: { claim: ClaimSummary }) {
  const { have, need } = claim.ratings;
  if (claim.stage === 'spotted')
    return claim.suggestion && <span className="shrink-0 text-xs text-faint tabular-nums">{describeScore(claim.suggestion.score)}</span>;
  if (claim.openChangeRequests > 0) return <span className="shrink-0 text-xs text-caution">sent back</span>;
  if (claim.stage !== 'checking') return null;
  return (
    <span className={classes('shrink-0 text-xs tabular-nums', have >= need ? 'text-muted' : 'text-faint')}>
      <span className="sr-only">Ratings </span>
      {have}/{need}
    </span>
  );
}

/** 0..1 without the nought before the point; no machine is quite sure. */
export const describeScore = (score: number) => Math.min(score, 0.99).toFixed(2).slice(1);
