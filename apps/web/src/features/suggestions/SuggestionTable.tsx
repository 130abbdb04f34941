// What became of suggestions, a row a band of the score, a kind, or a model and month; the share taken last, marked where few are decided.
import type { SuggestionQualityGroup } from '@touchstone/server';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { type By, describeGroup, printShare } from './quality-words.ts';

const TITLES: Record<By, string> = { band: 'By score', kind: 'By kind', model: 'By model and month' };

interface SuggestionTableProps {
  by: By;
  groups: readonly SuggestionQualityGroup[];
  cautionBelow: number;
}

export function SuggestionTable({ by, groups, cautionBelow }: SuggestionTableProps) {
  return (
    <NumberTable
      title={TITLES[by]}
      columns={['Suggested', 'Open', 'Accepted', 'Edited', 'Declined', 'Ignored', 'Taken']}
      rows={groups.map((group) => ({
        name: describeGroup(by, group),
        cells: [group.proposed, group.open, group.accepted, group.edited, group.declined, group.ignored, printShare(group, cautionBelow)],
      }))}
    />
  );
}
