// A claim in a list on a small window: its words on two lines, then who, where and how far.
import type { ClaimSummary } from '@touchstone/server';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import { StageLabel } from '../claims/signs/StageLabel.tsx';
import { ClaimWords } from './claim-columns.tsx';

/** Height of the row it fits, in px. */
export const CLAIM_CARD_HEIGHT = 64;

export function ClaimCard({ claim }: { claim: ClaimSummary }) {
  return (
    <div className="flex h-full flex-col justify-center gap-1 px-4">
      <span className="flex min-w-0 text-sm">
        <ClaimWords claim={claim} />
      </span>
      <span className="flex min-w-0 items-center gap-3 text-xs text-muted">
        <span className="min-w-0 flex-1 truncate">{claim.claimant?.name ?? 'Claimant not known'}</span>
        <DueLabel due={claim.due} />
        {claim.point && <PointLabel point={claim.point} size={12} />}
        <StageLabel stage={claim.stage} point={claim.point} />
      </span>
    </div>
  );
}
