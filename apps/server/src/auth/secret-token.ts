// Random words that open something for whoever holds them: made here, handed out once, and kept as a hash (`hashSecret`) only.
import { randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters that may stand in an address. */
export const makeToken = (): string => randomBytes(32).toString('base64url');
