// The lines of the record that a member may see: the one reading behind every history and every export of one.
import { claimsWithRatingsOpenTo, type HistoryQuery, type HistoryRow, loadHistory } from '@touchstone/db';
import { maySeeEvent, tellsOfRatings } from '@touchstone/domain';
import type { Actor, Caller } from '../../trpc/context.ts';

export interface VisibleEvent extends HistoryRow {
  /** Whether the member may see what others rated on the claim. */
  areRatingsOpen: boolean;
}

const concernsId = ({ payload }: HistoryRow): string | null =>
  typeof payload === 'object' && payload !== null && 'memberId' in payload ? String(payload.memberId) : null;

function isVisible(event: VisibleEvent, viewer: Actor): boolean {
  const isTold = event.areRatingsOpen || event.actorId === viewer.memberId;
  const raterIds = tellsOfRatings(event) ? (isTold ? [viewer.memberId] : []) : null;
  return maySeeEvent({ type: event.type, concernsId: concernsId(event), raterIds }, viewer);
}

const BATCH = 200;

/** Some at a time; what is withheld leaves no trace in how many come. */
export async function* visibleEvents(
  { db, member }: Caller,
  query: Omit<HistoryQuery, 'limit'>,
): AsyncGenerator<VisibleEvent[], void, undefined> {
  for (let beyond = query.beyond; ; ) {
    const rows = await loadHistory(db, { ...query, beyond, limit: BATCH });
    const claimIds = new Set(rows.flatMap(({ claimId }) => claimId ?? []));
    const open = await claimsWithRatingsOpenTo(db.prisma, member.memberId, [...claimIds]);
    const events = rows.map((row) => ({ ...row, areRatingsOpen: row.claimId !== null && open.has(row.claimId) }));
    yield events.filter((event) => isVisible(event, member));
    if (rows.length < BATCH) return;
    beyond = rows.at(-1)?.id ?? null;
  }
}
