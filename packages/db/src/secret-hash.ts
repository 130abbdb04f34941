// How secrets that somebody holds are kept: as SHA-256, which is enough where the secret itself is random and long.
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. For session tokens and links of 190 random bits or more, never for passwords. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
