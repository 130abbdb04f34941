// Who is asking? The signed cookie is checked here, the session and its member are read in one query.
import { loadMemberBySessionToken, type SignedInMember } from '@touchstone/db';
import type { Pool } from 'pg';
import { type CookieSeal, readSessionToken } from './session-cookie.ts';

/** What it takes to tell who is asking; made once at start-up. */
export interface Reception {
  pool: Pool;
  seal: CookieSeal;
  /** whether members of the demonstration desk are let in at all */
  isDemoOpen: boolean;
}

/** The member whose session the request's cookie names; null without a cookie, with a forged one, or when the session has ended. */
export async function findMemberBySession({ pool, seal, isDemoOpen }: Reception, headers: Headers): Promise<SignedInMember | null> {
  const token = readSessionToken(headers.get('cookie'), seal);
  return token === null ? null : loadMemberBySessionToken(pool, token, isDemoOpen);
}
