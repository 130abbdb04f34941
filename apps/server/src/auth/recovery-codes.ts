// How recovery codes are kept: as keyed hashes, so that neither a copy of the database nor we ourselves can read them.
import { createHmac } from 'node:crypto';

const MARK = 'hmac-sha256:';

/** better-auth stores a list of codes as one text and looks a code up in it; here both the list and what is looked up are hashes. */
export function recoveryCodeKeeper(secret: string) {
  const hashRecoveryCode = (code: string): string => MARK + createHmac('sha256', secret).update(code.trim()).digest('base64url');
  return {
    hashRecoveryCode,
    storeBackupCodes: {
      // also called with what is left after one was used, which is hashed already
      encrypt: async (list: string) =>
        JSON.stringify((JSON.parse(list) as string[]).map((code) => (code.startsWith(MARK) ? code : hashRecoveryCode(code)))),
      decrypt: async (list: string) => list,
    },
  };
}
