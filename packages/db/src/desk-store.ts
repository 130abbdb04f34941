// The only writer of the desk, its scale and the scale's points.

import { DEFAULT_SCALE, type MeasurementLevel, type ScalePoint } from '@touchstone/domain';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Transaction } from './transaction.ts';

/** What a desk is called until somebody names it. */
const UNNAMED_DESK = 'Our desk';

/** Taken by everybody who sets a desk up, for the length of their transaction: two servers may start on one empty database. */
export const waitForOtherSetUps = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.setUp})`;

/** What the outside may know about the desk; null before the first start is complete. */
export const loadDeskSign = (tx: Transaction) => tx.desk.findUnique({ where: { id: 1 }, select: { name: true, isDemo: true } });

/** Gives a new installation its desk with the default scale. A desk that is there stays as it is. */
export async function ensureDesk(tx: Transaction, name: string = UNNAMED_DESK): Promise<void> {
  await waitForOtherSetUps(tx);
  if (await loadDeskSign(tx)) return;
  await tx.desk.create({ data: { id: 1, name, scaleId: await createScale(tx, { ...DEFAULT_SCALE, version: 1, level: 'ordinal' }) } });
}

export interface NewScale {
  name: string;
  version: number;
  level: MeasurementLevel;
  points: readonly ScalePoint[];
}

async function createScale(tx: Transaction, { points, ...scale }: NewScale): Promise<string> {
  const data = { ...scale, points: { create: points.map((point) => ({ ...point })) } };
  return (await tx.scale.create({ data, select: { id: true } })).id;
}

/** Taken for the length of a transaction that changes what the desk goes by. */
export const waitForOtherDeskChanges = (tx: Transaction) => tx.$queryRaw`SELECT 1 FROM "Desk" FOR UPDATE`;

/** Nobody rates until the transaction ends, and who is rating is waited for: every rating locks its claim. */
export const waitForOtherRatings = (tx: Transaction) => tx.$executeRaw`LOCK TABLE "Claim" IN EXCLUSIVE MODE`;

/** The desk goes by this version of its scale from now on. Whoever calls has waited for other changes. */
export async function createScaleVersion(tx: Transaction, scale: NewScale): Promise<void> {
  await tx.desk.update({ where: { id: 1 }, data: { scaleId: await createScale(tx, scale) }, select: { id: true } });
}

/** Whether anything was ever rated or decided, on whatever version. */
export async function isScaleInUse(tx: Transaction): Promise<boolean> {
  const rated = await tx.ratingRevision.findFirst({ select: { revision: true } });
  return rated !== null || (await tx.verdict.findFirst({ select: { id: true } })) !== null;
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
  changes: Partial<DeskWords & { ratingsNeeded: number; recheckAfterDays: number | null; checkersTakeClaims: boolean }>,
): Promise<boolean> {
  const { count } = await tx.desk.updateMany({ where: { id: 1, version }, data: { ...changes, version: { increment: 1 } } });
  return count === 1;
}

/** Changes what the desk says about itself, and whether it is the demonstration desk. */
export const saveDesk = (tx: Transaction, changes: Partial<DeskWords & { isDemo: boolean }>) =>
  tx.desk.update({ where: { id: 1 }, data: changes, select: { id: true } });
