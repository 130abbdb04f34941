// An admin gives the desk's scale its next version; the one before stays what ratings and verdicts were given by.
import {
  createScaleVersion,
  inTransaction,
  saveEvents,
  type Transaction,
  waitForOtherDeskChanges,
  waitForOtherRatings,
} from '@touchstone/db';
import { placePoints, refuseScaleEdit, type ScaleEdit } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, RefusedError } from '../../trpc/refusals.ts';
import { getScale, type ScaleReply } from './get-scale.ts';

/** Writes nothing when nothing changes. */
export const editScale = ({ db, member }: Caller, { version, level, points }: ScaleEdit): Promise<ScaleReply> =>
  inTransaction(db, async (tx) => {
    await waitForOtherDeskChanges(tx);
    const before = await getScale(tx);
    const change = whatChanged(wordsOf(before), wordsOf({ level, points }));
    if (!change) return before;
    if (before.version !== version) throw new ConflictError(before);
    await allowPlaces(tx, before, points);
    await createScaleVersion(tx, { name: before.name, version: version + 1, level, points: placePoints(points) });
    await saveEvents(tx, [{ type: 'scale.edited', actorId: member.memberId, payload: { version: version + 1, ...change } }]);
    return getScale(tx);
  });

/** The first rating may come in at this moment, so that who moves points waits for it. */
async function allowPlaces(tx: Transaction, before: ScaleReply, points: ScaleEdit['points']): Promise<void> {
  if (refuseScaleEdit(before.points, points, true).length === 0) return;
  await waitForOtherRatings(tx);
  const refusals = refuseScaleEdit(before.points, points, (await getScale(tx)).isInUse);
  if (refusals.length) throw new RefusedError(refusals);
}

/** Everything the scale says, by where it says it: "true.label". */
function wordsOf({ level, points }: Pick<ScaleEdit, 'level' | 'points'>): Map<string, string> {
  const words = points.flatMap(({ key, ...point }) =>
    Object.entries(point).map(([name, value]) => [`${key}.${name}`, String(value)] as const),
  );
  return new Map([['level', level], ['points', points.map(({ key }) => key).join(', ')], ...words]);
}

/** Null when nothing differs. */
function whatChanged(before: Map<string, string>, after: Map<string, string>) {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
  const told = (words: Map<string, string>) =>
    Object.fromEntries(names.flatMap((name) => (words.has(name) ? [[name, words.get(name) ?? '']] : [])));
  return names.length ? { before: told(before), after: told(after) } : null;
}
