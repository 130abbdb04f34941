// What waits for this member, pile by pile, the longest waiting first.
import { listPile, type WorkPile } from '@touchstone/db';
import { includesRole } from '@touchstone/domain';
import { dayOf } from '../../adapters/clock.ts';
import { presentClaimRow } from '../../claim/present-claim-row.ts';
import type { Caller } from '../../trpc/context.ts';

const PILES: readonly { pile: WorkPile; role: 'checker' | 'editor' }[] = [
  { pile: 'sentBack', role: 'checker' },
  { pile: 'toReview', role: 'editor' },
  { pile: 'toRate', role: 'checker' },
  { pile: 'toHear', role: 'checker' },
  { pile: 'assigned', role: 'checker' },
  { pile: 'toRecheck', role: 'checker' },
];

export async function getMyWork(caller: Caller) {
  const { db, member, clock } = caller;
  const mine = PILES.filter(({ role }) => includesRole(member.role, role));
  return Promise.all(
    mine.map(async ({ pile }) => {
      const rows = await listPile(db, member.memberId, pile, dayOf(clock()));
      return { pile, claims: rows.map((row) => presentClaimRow(row, caller)) };
    }),
  );
}
