// How verdicts in force fell on each claimant, with their number, and a warning where there are few.
import type { ClaimantVerdicts } from '@touchstone/server';
import { useDesk } from '../../session/desk.ts';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { printOutOf } from './balance-words.ts';

export function VerdictTable({ verdicts, cautionBelow }: { verdicts: readonly ClaimantVerdicts[]; cautionBelow: number }) {
  const { scale } = useDesk();
  if (verdicts.length === 0) return null;
  const found = verdicts.flatMap(({ points }) => points.map(({ label }) => label));
  // points of an earlier scale come after those of the desk's own
  const labels = [...new Set([...scale.map(({ label }) => label).filter((label) => found.includes(label)), ...found])];
  return (
    <NumberTable
      title="Verdicts, by claimant"
      note={`Which claims were chosen decides how these rows look; they say nothing of how often somebody is wrong. Fewer than ${cautionBelow} verdicts are marked as few.`}
      columns={['Verdicts', ...labels]}
      rows={verdicts.map(({ name, claims, points }) => ({
        name,
        cells: [
          claims < cautionBelow ? `${claims}, few` : claims,
          ...labels.map((label) => {
            const count = points.find((point) => point.label === label)?.claims ?? 0;
            return claims < cautionBelow ? count : printOutOf(count, claims);
          }),
        ],
      }))}
    />
  );
}
