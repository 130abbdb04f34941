// How far the desk's raters agree, from what they said before they saw each other's ratings.
import { loadBlindRatings } from '@touchstone/db';
import { TRPCError } from '@trpc/server';
import { inWorker } from '../../intake/in-worker.ts';
import type { Caller } from '../../trpc/context.ts';
import type { AgreementReply } from './agreement-reply.ts';

const LIMITS = { milliseconds: 60_000, heapMegabytes: 512 };

const tooMany = () =>
  new TRPCError({ code: 'TIMEOUT', message: 'The figures took too long to work out. Try again when the desk is quieter.' });

/** Claims whose ratings this member may not see yet are in none of it. */
export async function getAgreement({ db, member }: Caller): Promise<AgreementReply> {
  const ratings = await loadBlindRatings(db, member.memberId);
  // drawing the claims anew a thousand times would hold up everybody else
  return inWorker<AgreementReply>(new URL('./agreement-worker.ts', import.meta.url), ratings, LIMITS, tooMany);
}
