// The desk's claims, filtered, a page at a time.
import { listClaims as listRows } from '@touchstone/db';
import { type ClaimFilters, calendarDay, given } from '@touchstone/domain';
import { z } from 'zod';
import { dayOf } from '../../adapters/clock.ts';
import { presentClaimRow } from '../../claim/present-claim-row.ts';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';

const cursorSchema = z.strictObject({
  id: z.uuid(),
  updatedAt: z.iso.datetime().refine((time) => time > '1970'),
  dueOn: calendarDay.nullable(),
});

function readCursor(cursor: string) {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw unusable('That page of the list is gone. Load the list again from its beginning.');
  }
}

const writeCursor = (position: z.infer<typeof cursorSchema>) => Buffer.from(JSON.stringify(position)).toString('base64url');

export async function listClaims(caller: Caller, { cursor, limit, ...filters }: ClaimFilters) {
  const { db, member, clock } = caller;
  const narrowed = { ...given(filters), today: dayOf(clock()) };
  const rows = await listRows(db, member.memberId, { ...narrowed, limit: limit + 1, ...(cursor && { before: readCursor(cursor) }) });
  const items = rows.slice(0, limit).map((row) => presentClaimRow(row, caller));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? writeCursor({ id: last.id, updatedAt: last.updatedAt, dueOn: last.due?.on ?? null }) : null,
  };
}
