// Which claims of an article are listed, under which heads and in which order.
import { type ClaimStage, type DueFilter, isWithin } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import type { ClaimFilterSearch, ClaimSort } from '../../../routes/search-params.ts';

export type ClaimGroupId = 'suggested' | 'underWay' | 'inText' | 'declined';
export interface ClaimGroup {
  id: ClaimGroupId;
  claims: ClaimSummary[];
}

/** The open claim stays where it was found until another is opened, whatever is done to it. */
export interface HeldClaim {
  id: string;
  stage: ClaimStage;
}

const has = (words: string, part: string) => words.toLowerCase().includes(part);

const stageIn = (claim: ClaimSummary, held: HeldClaim | null) => (claim.id === held?.id ? held.stage : claim.stage);

function isDueBy(filter: DueFilter, { due, recheck }: ClaimSummary): boolean {
  if (filter === 'recheck') return recheck?.due?.state === 'overdue' || recheck?.due?.state === 'today';
  return due !== null && isWithin(filter, due.state);
}

export function narrowClaims(claims: readonly ClaimSummary[], filters: ClaimFilterSearch, held: HeldClaim | null): readonly ClaimSummary[] {
  const { stage, claimant, assignee, point, due } = filters;
  const text = filters.text?.trim().toLowerCase();
  if (!text && !stage && !claimant && !assignee && !point && !due) return claims;
  return claims.filter(
    (claim) =>
      (!stage || stage.includes(stageIn(claim, held))) &&
      (!claimant || claim.claimant?.id === claimant) &&
      (!assignee || claim.assignee?.id === assignee) &&
      (!due || isDueBy(due, claim)) &&
      (!point || claim.point === point) &&
      (!text || has(claim.quote, text) || has(claim.statement, text) || has(claim.claimant?.name ?? '', text)),
  );
}

const byPlace = (a: ClaimSummary, b: ClaimSummary) => a.start - b.start || a.end - b.end;
const byScore = (a: ClaimSummary, b: ClaimSummary) => (b.suggestion?.score ?? 1) - (a.suggestion?.score ?? 1) || byPlace(a, b);

/** Only groups that have a claim. */
export function groupClaims(claims: readonly ClaimSummary[], sort: ClaimSort, held: HeldClaim | null): ClaimGroup[] {
  const isDeclined = (claim: ClaimSummary) => stageIn(claim, held) === 'declined';
  const isSuggested = (claim: ClaimSummary) => stageIn(claim, held) === 'spotted';
  const inText = [...claims].sort(byPlace);
  const declined: ClaimGroup = { id: 'declined', claims: inText.filter(isDeclined) };
  const live = inText.filter((claim) => !isDeclined(claim));
  const groups: ClaimGroup[] =
    sort === 'text'
      ? [{ id: 'inText', claims: live }, declined]
      : [
          { id: 'suggested', claims: live.filter(isSuggested).sort(byScore) },
          { id: 'underWay', claims: live.filter((claim) => !isSuggested(claim)) },
          declined,
        ];
  return groups.filter((group) => group.claims.length > 0);
}

/** The claim to go to from `activeId`, `by` places on; from nowhere, the first. */
export function neighbourOf(claims: readonly ClaimSummary[], activeId: string | null, by: 1 | -1): ClaimSummary | undefined {
  const index = claims.findIndex(({ id }) => id === activeId);
  if (index < 0) return claims[by === 1 ? 0 : claims.length - 1];
  return claims[index + by];
}
