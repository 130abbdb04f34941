// The stages as buttons to press on and off, each with its sign.
import { CLAIM_STAGES, type ClaimStage } from '@touchstone/domain';
import type { Ref } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { STAGE_WORDS } from '../../messages/claim-words.ts';
import { StageSign } from '../../ui/StageSign.tsx';

/** In the order of the work, what was not taken on last. */
const SHOWN: readonly ClaimStage[] = ['spotted', 'checking', 'inReview', 'approved', 'declined'];

export interface StageChipsProps {
  chosen: readonly ClaimStage[];
  onChange: (stages: ClaimStage[]) => void;
  groupRef?: Ref<HTMLDivElement>;
}

export function StageChips({ chosen, onChange, groupRef }: StageChipsProps) {
  return (
    <ToggleButtonGroup
      ref={groupRef ?? null}
      aria-label="Stage"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange(CLAIM_STAGES.filter((stage) => keys.has(stage)))}
      className="flex shrink-0 gap-0.5"
    >
      {SHOWN.map((stage) => (
        <ToggleButton
          key={stage}
          id={stage}
          className="flex h-8 items-center gap-1.5 rounded border border-transparent px-2 text-xs whitespace-nowrap text-muted data-hovered:bg-hover data-hovered:text-ink data-selected:border-line-strong data-selected:bg-chosen data-selected:font-medium data-selected:text-ink pointer-coarse:h-11"
        >
          <StageSign stage={stage} />
          {STAGE_WORDS[stage]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
