// What the list of an article's claims can be narrowed to: stages, claimant, person, due day.
import { CLAIM_STAGES, DUE_FILTERS } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { DUE_FILTER_WORDS, STAGE_WORDS } from '../../../messages/claim-words.ts';
import type { ClaimFilterSearch } from '../../../routes/search-params.ts';
import { useDesk } from '../../../session/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { FilterSelect } from '../../../ui/FilterSelect.tsx';
import { StageSign } from '../../../ui/StageSign.tsx';

type FilterChanges = { [Name in keyof ClaimFilterSearch]: ClaimFilterSearch[Name] | undefined };

export interface ClaimFiltersProps {
  claims: readonly ClaimSummary[];
  filters: ClaimFilterSearch;
  onChange: (changes: FilterChanges) => void;
  onClose: () => void;
}

export function ClaimFilters({ claims, filters, onChange, onClose }: ClaimFiltersProps) {
  const { members } = useDesk();
  const stages = useRef<HTMLDivElement>(null);
  useEffect(() => stages.current?.querySelector('button')?.focus(), []);
  const claimants = new Map(claims.flatMap(({ claimant }) => (claimant ? [[claimant.id, claimant.name]] : [])));
  const assignees = new Set(claims.flatMap(({ assignee }) => assignee?.id ?? []));
  return (
    <search aria-label="Filter claims" className="flex flex-col gap-1.5 px-3 pb-2">
      <ToggleButtonGroup
        ref={stages}
        aria-label="Stage"
        selectionMode="multiple"
        selectedKeys={filters.stage ?? []}
        onSelectionChange={(keys) => {
          const stage = CLAIM_STAGES.filter((one) => keys.has(one));
          onChange({ stage: stage.length ? stage : undefined });
        }}
        className="flex flex-wrap gap-1"
      >
        {CLAIM_STAGES.map((stage) => (
          <ToggleButton
            key={stage}
            id={stage}
            className="flex h-7 items-center gap-1.5 rounded border border-line px-2 text-xs text-muted data-hovered:bg-hover data-selected:border-line-field data-selected:bg-chosen data-selected:text-ink pointer-coarse:h-11"
          >
            <StageSign stage={stage} />
            {STAGE_WORDS[stage]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="flex gap-1">
        <FilterSelect
          kind="framed"
          label="Claimant"
          className="flex-1"
          any="Any claimant"
          value={filters.claimant}
          onChange={(value) => onChange({ claimant: value })}
          choices={[...claimants].map(([value, label]) => ({ value, label }))}
        />
        <FilterSelect
          kind="framed"
          label="Person"
          className="flex-1"
          any="Anyone’s"
          value={filters.assignee}
          onChange={(value) => onChange({ assignee: value })}
          choices={members.filter(({ id }) => assignees.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterSelect
          kind="framed"
          label="Due"
          className="flex-1"
          any="Due any day"
          value={filters.due}
          onChange={(value) => onChange({ due: value })}
          choices={DUE_FILTERS.map((due) => ({ value: due, label: DUE_FILTER_WORDS[due] }))}
        />
      </div>
      <div className="flex justify-end gap-1">
        <Button
          kind="bare"
          size="small"
          onPress={() => onChange({ stage: undefined, claimant: undefined, assignee: undefined, point: undefined, due: undefined })}
        >
          Show all
        </Button>
        <Button size="small" onPress={onClose}>
          Done
        </Button>
      </div>
    </search>
  );
}
