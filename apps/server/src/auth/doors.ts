// The addresses of better-auth that are open to browsers: what each takes, and what of its answer goes out.
import { z } from 'zod';
import { FEWEST_PASSWORD_CHARACTERS, MOST_PASSWORD_CHARACTERS } from '../features/members/member-input.ts';

export interface Door {
  method: 'GET' | 'POST';
  /** All that may be sent, and better-auth is handed exactly this; without it nothing is read. */
  input?: z.ZodType<Record<string, unknown>>;
  /** All that goes out; above all no session token, which belongs in the cookie that scripts cannot read. */
  answer: z.ZodType<Record<string, unknown>>;
}

const address = z
  .string('Write the e-mail address.')
  .trim()
  .toLowerCase()
  .pipe(z.email('That is not an e-mail address; it looks like name@example.org.'));
const password = z.string('Type your password.').min(1, 'Type your password.').max(1000, 'That password is too long.');
const newPassword = z
  .string('Choose a password.')
  .min(FEWEST_PASSWORD_CHARACTERS, `Choose a password of at least ${FEWEST_PASSWORD_CHARACTERS} characters.`)
  .max(MOST_PASSWORD_CHARACTERS, `Choose a password of at most ${MOST_PASSWORD_CHARACTERS} characters.`);
const sixDigits = z
  .string('Type the code.')
  .transform((code) => code.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.'));
const passkeyName = z
  .string('Name the passkey.')
  .trim()
  .min(1, 'Name the passkey.')
  .max(100, 'That name is too long: 100 characters at most.');

const done = z.object({});
/** What the browser's own passkey dialogue says; the library looks closer. */
const ceremony = z.record(z.string(), z.unknown(), 'The passkey did not answer. Try again.');
const recoveryCodes = z.array(z.string());

const post = (input: NonNullable<Door['input']>, answer: Door['answer'] = done): Door => ({ method: 'POST', input, answer });
const get = (answer: Door['answer']): Door => ({ method: 'GET', answer });

export const SIGN_IN = '/sign-in/email';
export const FORGOT_PASSWORD = '/request-password-reset';
export const USE_RECOVERY_CODE = '/two-factor/verify-backup-code';

const signInInput = z.strictObject({ email: address, password });
const forgotPasswordInput = z.strictObject({ email: address });
const recoveryCodeInput = z.strictObject({ code: z.string('Type the recovery code.').trim().min(1, 'Type the recovery code.').max(40) });

export type SignInInput = z.infer<typeof signInInput>;
export type ForgotPasswordInput = z.infer<typeof forgotPasswordInput>;
export type RecoveryCodeInput = z.infer<typeof recoveryCodeInput>;

/** Only these: better-auth knows many more, and each is something to defend. */
export const DOORS: Record<string, Door> = {
  [SIGN_IN]: post(signInInput, z.object({ twoFactorRedirect: z.boolean().default(false) })),
  '/sign-out': { method: 'POST', answer: done },
  '/change-password': post(
    z.strictObject({ currentPassword: password, newPassword }).transform((all) => ({ ...all, revokeOtherSessions: true })),
  ),
  [FORGOT_PASSWORD]: post(forgotPasswordInput),
  '/reset-password': post(z.strictObject({ token: z.string('The link is incomplete.').min(1).max(200), newPassword })),
  '/two-factor/enable': post(z.strictObject({ password }), z.object({ totpURI: z.string(), backupCodes: recoveryCodes })),
  '/two-factor/disable': post(z.strictObject({ password })),
  '/two-factor/verify-totp': post(z.strictObject({ code: sixDigits })),
  [USE_RECOVERY_CODE]: post(recoveryCodeInput),
  '/two-factor/generate-backup-codes': post(z.strictObject({ password }), z.object({ backupCodes: recoveryCodes })),
  '/passkey/generate-register-options': get(z.looseObject({ challenge: z.string() })),
  '/passkey/verify-registration': post(z.strictObject({ response: ceremony, name: passkeyName })),
  '/passkey/delete-passkey': post(z.strictObject({ id: z.uuid('There is no such passkey.') })),
  '/passkey/generate-authenticate-options': get(
    z.looseObject({ challenge: z.string() }).transform((options) => ({ ...options, userVerification: 'required' })),
  ),
  '/passkey/verify-authentication': post(z.strictObject({ response: ceremony })),
};
