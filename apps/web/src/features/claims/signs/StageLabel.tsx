// A claim's stage as the line drawn under its words, and the word for it.
import type { ClaimStage } from '@touchstone/domain';
import { STAGE_WORDS } from '../../../messages/claim-words.ts';
import { useScalePoint } from '../../../session/desk.ts';
import { StageSign } from '../../../ui/StageSign.tsx';

/** `point` is the verdict's; an approved claim is drawn in its colour. */
export function StageLabel({ stage, point }: { stage: ClaimStage; point: string | null }) {
  const found = useScalePoint(point);
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <StageSign stage={stage} {...(stage === 'approved' && found && { colour: found.colour })} />
      <span className="truncate">{STAGE_WORDS[stage]}</span>
    </span>
  );
}
