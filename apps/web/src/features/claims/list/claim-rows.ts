// The lines of the claims list: heads that fold, and claims under them.
import type { ClaimSummary } from '@touchstone/server';
import type { ClaimGroup, ClaimGroupId } from './claim-order.ts';

export interface GroupRow {
  kind: 'group';
  id: string;
  group: ClaimGroupId;
  count: number;
  isFolded: boolean;
}
interface ClaimRow {
  kind: 'claim';
  id: string;
  claim: ClaimSummary;
  isHovered: boolean;
}
export type ListRow = GroupRow | ClaimRow;

/** A row keeps its identity while its claim does, so that only what changed is drawn. */
const known = new WeakMap<ClaimSummary, ClaimRow>();

function rowOf(claim: ClaimSummary, isHovered: boolean): ClaimRow {
  if (isHovered) return { kind: 'claim', id: claim.id, claim, isHovered };
  const row: ClaimRow = known.get(claim) ?? { kind: 'claim', id: claim.id, claim, isHovered };
  known.set(claim, row);
  return row;
}

/** A single group needs no head, unless it is what was declined. */
export function rowsOf(groups: readonly ClaimGroup[], folded: ReadonlySet<ClaimGroupId>, hoveredId: string | null): ListRow[] {
  return groups.flatMap(({ id, claims }): ListRow[] => {
    const isFolded = folded.has(id);
    const rows = isFolded ? [] : claims.map((claim) => rowOf(claim, claim.id === hoveredId));
    if (id === 'inText') return rows;
    return [{ kind: 'group', id: `group ${id}`, group: id, count: claims.length, isFolded }, ...rows];
  });
}
