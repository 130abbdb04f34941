// Where the record stands: to be noted outside this machine, so that it can be proved later that nothing was rewritten.
import { loadRecordHead } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';

/** Places have no gaps, so the place is also how many events there are. Null before the first. */
export async function getRecordHead({ db }: Caller) {
  const head = await loadRecordHead(db.prisma);
  return head && { position: head.position, hash: head.hash, at: head.at.toISOString() };
}
