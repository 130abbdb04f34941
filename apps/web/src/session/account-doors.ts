// The doors by which somebody changes how they sign in.
import { ask } from './session-door.ts';

export const changePassword = (change: { currentPassword: string; newPassword: string }) =>
  ask<unknown>('/api/auth/change-password', change);

/** What the app is told once: the address to scan, and the recovery codes. The step is on when a code was shown to work. */
export interface SecondFactorStart {
  totpURI: string;
  backupCodes: string[];
}
export const startSecondFactor = (password: string) => ask<SecondFactorStart>('/api/auth/two-factor/enable', { password });
export const endSecondFactor = (password: string) => ask<unknown>('/api/auth/two-factor/disable', { password });
export const renewRecoveryCodes = (password: string) =>
  ask<{ backupCodes: string[] }>('/api/auth/two-factor/generate-backup-codes', { password });

export const removePasskey = (id: string) => ask<unknown>('/api/auth/passkey/delete-passkey', { id });
