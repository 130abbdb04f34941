// Which events does a change to how a member signs in leave behind?
import { getCurrentAuthEndpointContext } from '@better-auth/core/context';
import type { Transaction } from '@touchstone/db';
import type { AuditEvent, SignInWay } from '@touchstone/domain';
import type { Where } from 'better-auth';

/** A write of better-auth's, before it happens. */
export interface IdentityChange {
  tx: Transaction;
  model: string;
  operation: 'create' | 'update' | 'delete';
  where?: Where[];
  data?: Record<string, unknown>;
}

/** Whether writes to this table can have events at all. */
export const isRecorded = (model: string): boolean => ['session', 'account', 'twoFactor', 'passkey'].includes(model);

/** better-auth makes sessions also for people who are in already, after a change; those are not entrances. */
const ENTRANCES: Record<string, SignInWay> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'secondFactor',
  '/two-factor/verify-backup-code': 'recoveryCode',
  '/passkey/verify-authentication': 'passkey',
};

/** The events of a change, to be saved with it; none for changes that are of no consequence to anybody. */
export async function eventsOfChange(change: IdentityChange): Promise<AuditEvent[]> {
  switch (change.model) {
    case 'session':
      return change.operation === 'create' ? ofNewSession(change) : [];
    case 'account':
      return change.data?.password === undefined ? [] : ofPassword(change);
    case 'twoFactor':
      return ofSecondFactor(change);
    default:
      return change.operation === 'update' ? [] : ofPasskey(change);
  }
}

const idIn = (change: IdentityChange, field: 'id' | 'userId') =>
  String(change.data?.[field] ?? change.where?.find((one) => one.field === field)?.value ?? '');

async function ofNewSession(change: IdentityChange): Promise<AuditEvent[]> {
  const memberId = idIn(change, 'userId');
  const { path = '', body } = getCurrentAuthEndpointContext();
  const way = path === '/start-session' ? (body.way as SignInWay) : ENTRANCES[path];
  if (!way) return [];
  const factor = await change.tx.twoFactor.findUnique({ where: { memberId }, select: { verified: true } });
  // a password is half of it for who has a second factor; and a code shown while there is none yet turns it on
  if (way === 'password' && factor?.verified) return [];
  if (way === 'secondFactor' && !factor?.verified) return [];
  return [{ type: 'member.signedIn', actorId: memberId, payload: { memberId, way } }];
}

async function ofPassword(change: IdentityChange): Promise<AuditEvent[]> {
  const id = idIn(change, 'id');
  const credential = id ? await change.tx.credential.findUnique({ where: { id }, select: { memberId: true } }) : null;
  const memberId = credential?.memberId ?? idIn(change, 'userId');
  const isReset = getCurrentAuthEndpointContext().path === '/reset-password';
  return [{ type: isReset ? 'member.passwordReset' : 'member.passwordChanged', actorId: memberId, payload: { memberId } }];
}

async function ofSecondFactor(change: IdentityChange): Promise<AuditEvent[]> {
  const { tx, operation, data } = change;
  if (operation === 'create') return [];
  const id = idIn(change, 'id');
  const factor = await tx.twoFactor.findFirst({ where: id ? { id } : { memberId: idIn(change, 'userId') } });
  if (!factor) return [];
  const { memberId } = factor;
  const mine = { actorId: memberId, payload: { memberId } };
  if (operation === 'delete') return factor.verified ? [{ type: 'member.secondFactorRemoved', ...mine }] : [];
  if (data?.verified === true) return [{ type: 'member.secondFactorAdded', ...mine }];
  if (data?.lockedUntil) return [{ type: 'member.lockedOut', actorId: null, payload: { memberId, door: 'secondFactor' } }];
  const isNewCodes = getCurrentAuthEndpointContext().path === '/two-factor/generate-backup-codes';
  return isNewCodes ? [{ type: 'member.recoveryCodesRenewed', ...mine }] : [];
}

async function ofPasskey(change: IdentityChange): Promise<AuditEvent[]> {
  if (change.operation === 'create') {
    const [memberId, name] = [idIn(change, 'userId'), String(change.data?.name)];
    return [{ type: 'member.passkeyAdded', actorId: memberId, payload: { memberId, name } }];
  }
  const key = await change.tx.passkey.findUnique({ where: { id: idIn(change, 'id') }, select: { memberId: true, name: true } });
  return key ? [{ type: 'member.passkeyRemoved', actorId: key.memberId, payload: key }] : [];
}
