// The words for what better-auth refuses.
import type { Context } from 'hono';
import { refuse } from '../http/refusal.ts';

/** Also what is said when no tries are left, so that it tells nobody whether there is such a member. */
export const WRONG_PASSWORD =
  'That e-mail address and that password do not go together. After ten wrong tries in a row only “Forgot your password?” helps.';

const WORDS: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: WRONG_PASSWORD,
  INVALID_PASSWORD: 'That is not your present password. Type it again.',
  PASSWORD_TOO_LONG: 'That password is too long.',
  INVALID_TOKEN: 'This link is used up, too old or incomplete. Ask for a new one.',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'You have no password yet. Ask for a link with “Forgot your password?”.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign in again, then add the passkey.',
  INVALID_CODE: 'That code is not right, or no longer. Type the one your app shows now.',
  INVALID_BACKUP_CODE: 'That is none of your unused recovery codes. Each works once.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Sign in with your password again.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Those were too many wrong codes. Sign in with your password again.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Those were too many wrong codes. Wait 15 minutes, or ask an admin to let you try again.',
  TOTP_ALREADY_ENABLED: 'The second step is on already.',
  TOTP_NOT_ENABLED: 'The second step is not on. Start again.',
  TWO_FACTOR_NOT_ENABLED: 'The second step is not on.',
  BACKUP_CODES_NOT_ENABLED: 'There are no recovery codes. Use the code of your app.',
  CHALLENGE_NOT_FOUND: 'That took too long. Try again.',
  PASSKEY_NOT_FOUND: 'This passkey does not belong to this desk. Sign in with your password.',
  AUTHENTICATION_FAILED: 'The passkey was not accepted. Try again, or sign in with your password.',
  FAILED_TO_VERIFY_REGISTRATION: 'The passkey was not accepted. Try again.',
  PREVIOUSLY_REGISTERED: 'You have this passkey already.',
  NOT_HERE_ANY_MORE: 'This account is closed. Ask an admin of the desk.',
};
const SIGNED_OUT = 'You are signed out. Sign in again.';
const NOT_USABLE = 'That could not be read. Fill in the form again and send it.';
const NOT_OPEN = 'This is not open to you. Open Touchstone by its own address and try there.';

/** Turns a refusal of better-auth's into ours; what is none is thrown. */
export async function refuseLike(context: Context, response: Response): Promise<Response> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  const words = code === undefined ? undefined : WORDS[code];
  switch (response.status) {
    case 401:
      return refuse(context, 401, words ?? SIGNED_OUT);
    case 403:
    case 404:
      return refuse(context, response.status, words ?? NOT_OPEN);
    case 409:
      return refuse(context, 409, 'That was done at the same moment somewhere else. Try again.');
    case 429:
      return refuse(context, 429, words ?? 'Too many tries. Wait a minute, then try again.');
    case 400:
    case 415:
    case 422:
      return refuse(context, 400, words ?? NOT_USABLE);
    default:
      // a passkey that says nonsense is broken input, whatever the library calls it
      if (words) return refuse(context, 400, words);
      throw new Error(`better-auth answered ${response.status} ${code ?? ''}`);
  }
}
