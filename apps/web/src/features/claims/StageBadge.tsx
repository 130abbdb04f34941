// A claim's stage: the line it has in the text, and its word.
import type { ClaimStage } from '@touchstone/domain';
import { STAGE_WORDS } from '../../messages/claim-words.ts';
import { StageSign } from '../../ui/StageSign.tsx';

/** `colour` is the token of the verdict's point, for approved claims. */
export function StageBadge({ stage, colour }: { stage: ClaimStage; colour?: string | undefined }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs whitespace-nowrap text-muted">
      <StageSign stage={stage} {...(stage === 'approved' && colour && { colour })} />
      {STAGE_WORDS[stage]}
    </span>
  );
}
