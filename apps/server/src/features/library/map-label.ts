// An editor says what a publisher's label means on our scale. The label itself stays as it was published.
import { inTransaction, loadDesk, loadRatingLabel, saveEvents, saveRatingLabel } from '@touchstone/db';
import { foldLabel, type LabelMapping } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

/** Writes nothing when nothing changes. */
export const mapLabel = ({ db, member, clock }: Caller, { publisher, label: typed, point }: LabelMapping): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { scale } = await loadDesk(tx);
    if (point !== null && !scale.some(({ key }) => key === point)) throw notFound();
    const key = { publisher, label: foldLabel(typed) };
    const before = (await loadRatingLabel(tx, key))?.point ?? null;
    if (before === point) return;
    await saveRatingLabel(tx, key, point === null ? null : { point, mappedById: member.memberId, mappedAt: clock() });
    const payload = { ...key, before: { point: before }, after: { point } };
    await saveEvents(tx, [{ type: 'library.labelMapped', actorId: member.memberId, payload }]);
  });
