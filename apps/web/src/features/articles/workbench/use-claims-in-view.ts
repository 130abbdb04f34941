// Which claims are listed right now, in which order, and which of them is open.
import type { ClaimSummary } from '@touchstone/server';
import { useCallback, useMemo, useState } from 'react';
import type { WorkbenchSearch } from '../../../routes/search-params.ts';
import { type ClaimGroupId, groupClaims, narrowClaims } from '../../claims/list/claim-order.ts';
import { rowsOf } from '../../claims/list/claim-rows.ts';

export function useClaimsInView(claims: readonly ClaimSummary[], search: WorkbenchSearch, hoveredId: string | null) {
  const { claim: activeId = null, sort = 'worth', text, stage, claimant, assignee, point } = search;
  const [folds, setFolds] = useState<ReadonlySet<ClaimGroupId>>(new Set(['declined'] as const));
  const active = claims.find(({ id }) => id === activeId);

  // as it was when it was opened
  const held = useMemo(() => (active ? { id: active.id, stage: active.stage } : null), [active?.id]);
  const narrowed = useMemo(
    () =>
      narrowClaims(
        claims,
        {
          ...(text && { text }),
          ...(stage && { stage }),
          ...(claimant && { claimant }),
          ...(assignee && { assignee }),
          ...(point && { point }),
        },
        held,
      ),
    [claims, text, stage, claimant, assignee, point, held],
  );
  const groups = useMemo(() => groupClaims(narrowed, sort, held), [narrowed, sort, held]);
  const folded = useMemo(() => {
    const holding = groups.find((group) => group.claims.some(({ id }) => id === held?.id));
    const isOnlyDeclined = groups.length === 1 && groups[0]?.id === 'declined';
    return new Set([...folds].filter((id) => id !== holding?.id && !(isOnlyDeclined && id === 'declined')));
  }, [folds, groups, held]);
  const shown = useMemo(() => groups.flatMap((group) => (folded.has(group.id) ? [] : group.claims)), [groups, folded]);
  const rows = useMemo(() => rowsOf(groups, folded, hoveredId), [groups, folded, hoveredId]);
  const fold = useCallback(
    (id: ClaimGroupId) => setFolds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    [],
  );
  return { active, activeId, narrowed, shown, rows, fold };
}
