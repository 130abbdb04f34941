// The doors of the server that are not tRPC: who is signed in, signing in and out, and setting the desk up.
import type { Role } from '@touchstone/domain';

export interface SignedInMember {
  id: string;
  name: string;
  email: string;
  role: Role;
}

export interface SessionInfo {
  deskName: string;
  isDemo: boolean;
  demoMembers: { id: string; name: string; role: Role }[];
  needsSetUp: boolean;
  /** What the accounts the newsroom has elsewhere are called; null where there are none to sign in with. */
  newsroomAccount: string | null;
  /** The latest event of the record at the time; null for whoever is signed out. */
  livePosition: number | null;
  member: SignedInMember | null;
}

/** A refusal of one of these doors; shaped like a tRPC error so that both are read the same way. */
export class DoorError extends Error {
  readonly data: { code: string; httpStatus: number; fields?: Record<string, string> } | null;
  constructor(message: string, data: DoorError['data']) {
    super(message);
    this.name = data ? 'DoorError' : 'TRPCClientError';
    this.data = data;
  }
}

/** Asks a door: reads without a body, changes with one. */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (response?.ok) return answer as Answer;
  throw new DoorError(answer?.message ?? '', answer?.error?.data ?? null);
}

export const loadSessionInfo = () => ask<SessionInfo>('/api/session-info');
/** `twoFactorRedirect`: the password was right, and the second step has to follow. */
export const signIn = (who: { email: string; password: string }) => ask<{ twoFactorRedirect: boolean }>('/api/auth/sign-in/email', who);
export const showCode = (code: string) => ask<unknown>('/api/auth/two-factor/verify-totp', { code });
export const spendRecoveryCode = (code: string) => ask<unknown>('/api/auth/two-factor/verify-backup-code', { code });
export const askForResetLink = (email: string) => ask<unknown>('/api/auth/request-password-reset', { email });
export const resetPassword = (reset: { token: string; newPassword: string }) => ask<unknown>('/api/auth/reset-password', reset);
export const signInAsDemo = (memberId: string) => ask<unknown>('/api/demo/sign-in', { memberId });
export const signOut = () => ask<unknown>('/api/auth/sign-out', {});

export interface InvitationInfo {
  deskName: string;
  email: string;
  role: Role;
  invitedBy: string;
}
export const readInvitation = (token: string) => ask<InvitationInfo>('/api/invitation', { token });
export const joinDesk = (join: { token: string; name: string; password: string }) => ask<unknown>('/api/invitation/accept', join);

export interface SetUp {
  token: string;
  deskName: string;
  name: string;
  email: string;
  password: string;
}
export const setUpDesk = (setUp: SetUp) => ask<unknown>('/api/set-up', setUp);

/** Leaves for the provider of the newsroom's accounts, which sends the browser back to `back`. */
export const newsroomAccountAddress = (back: string) => `/api/oidc/start?${new URLSearchParams({ back })}`;
