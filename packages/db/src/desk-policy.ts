// Reads the desk's policies: how many ratings a claim needs, and the scale with its gates.
import type { MeasurementLevel } from '@touchstone/domain';
import type { DeskPolicy } from './claim-record.ts';
import type { Transaction } from './transaction.ts';

/** @throws when the desk was never set up, which start-up does before anything is served. */
export async function loadDesk(tx: Transaction): Promise<DeskPolicy & DeskPage> {
  const { scale, ...desk } = await tx.desk.findUniqueOrThrow({
    where: { id: 1 },
    include: { scale: { include: { points: { omit: { scaleId: true }, orderBy: { position: 'asc' } } } } },
  });
  const onScale = scale.points.filter((point) => !point.isOffScale).reverse();
  const offScale = scale.points.filter((point) => point.isOffScale);
  return { ...desk, scaleName: scale.name, scaleVersion: scale.version, scaleLevel: scale.level, scale: [...onScale, ...offScale] };
}

/** Who the desk says it is, as printed under every report. */
export interface DeskPage {
  name: string;
  about: string;
  funding: string;
  contact: string;
  correctionsPolicy: string;
  isDemo: boolean;
  version: number;
  scaleName: string;
  scaleVersion: number;
  scaleLevel: MeasurementLevel;
}
