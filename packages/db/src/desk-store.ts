// The only writer of the desk, its scale and the scale's points.
import { DEFAULT_SCALE, type ScalePoint } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

/** What a desk is called until somebody names it. */
const UNNAMED_DESK = 'Our desk';

/** Taken by everybody who sets a desk up, for the length of their transaction: two servers may start on one empty database. */
export const waitForOtherSetUps = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(724105)`;

/** What the outside may know about the desk; null before the first start is complete. */
export const loadDeskSign = (tx: Transaction) => tx.desk.findUnique({ where: { id: 1 }, select: { name: true, isDemo: true } });

/** Gives a new installation its desk with the default scale. A desk that is there stays as it is. */
export async function ensureDesk(tx: Transaction, name: string = UNNAMED_DESK): Promise<void> {
  await waitForOtherSetUps(tx);
  if (await loadDeskSign(tx)) return;
  const scale = await tx.scale.create({
    data: { name: DEFAULT_SCALE.name, points: { create: DEFAULT_SCALE.points.map((point: ScalePoint) => ({ ...point })) } },
    select: { id: true },
  });
  await tx.desk.create({ data: { id: 1, name, scaleId: scale.id } });
}

export interface DeskWords {
  name: string;
  about: string;
  funding: string;
  contact: string;
  correctionsPolicy: string;
}

/** Stores what an admin changed; false when somebody else changed the desk after that version. */
export async function saveDeskPage(
  tx: Transaction,
  version: number,
  changes: Partial<DeskWords & { ratingsNeeded: number }>,
): Promise<boolean> {
  const { count } = await tx.desk.updateMany({ where: { id: 1, version }, data: { ...changes, version: { increment: 1 } } });
  return count === 1;
}

/** Changes what the desk says about itself, and whether it is the demonstration desk. */
export const saveDesk = (tx: Transaction, changes: Partial<DeskWords & { isDemo: boolean }>) =>
  tx.desk.update({ where: { id: 1 }, data: changes, select: { id: true } });
