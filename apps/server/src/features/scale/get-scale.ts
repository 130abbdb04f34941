// The desk's scale as admins change it: its points in the order they are listed, and whether anything was rated on it.
import { isScaleInUse, loadDesk, type Transaction } from '@touchstone/db';
import type { ScaleEdit, ScalePointEdit } from '@touchstone/domain';

export interface ScaleReply extends ScaleEdit {
  name: string;
  /** Something was rated on it, so its points stay what and where they are. */
  isInUse: boolean;
}

export async function getScale(tx: Transaction): Promise<ScaleReply> {
  const { scale, scaleName, scaleVersion, scaleLevel } = await loadDesk(tx);
  const points = scale.map(({ id: _id, position: _position, claimReviewNumber: _number, ...point }): ScalePointEdit => point);
  return { name: scaleName, version: scaleVersion, level: scaleLevel, isInUse: await isScaleInUse(tx), points };
}
