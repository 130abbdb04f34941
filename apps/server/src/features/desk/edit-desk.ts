// An admin changes what the desk says about itself and how many ratings a claim needs.
import { inTransaction, revealRatings, saveDeskPage, saveEvents } from '@touchstone/db';
import { type DeskEdit, given } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError } from '../../trpc/refusals.ts';
import { getDeskPage } from './get-desk-page.ts';

/** Writes nothing when nothing changes. Reports that are out keep what the desk said on their day. */
export const editDesk = ({ db, member }: Caller, { version, changes: sent }: DeskEdit) =>
  inTransaction(db, async (tx) => {
    const before = await getDeskPage(tx);
    const changes = given(sent);
    const names = (Object.keys(changes) as (keyof typeof changes)[]).filter((name) => changes[name] !== before[name]);
    if (names.length === 0) return before;
    if (!(await saveDeskPage(tx, version, changes))) throw new ConflictError(await getDeskPage(tx));
    const after = await getDeskPage(tx);
    // what was open to its raters stays open, and what opens now stays so as well
    if (names.includes('ratingsNeeded')) await revealRatings(tx, Math.min(before.ratingsNeeded, after.ratingsNeeded));
    const told = (page: typeof before) => Object.fromEntries(names.map((name) => [name, String(page[name] ?? '')]));
    await saveEvents(tx, [{ type: 'desk.edited', actorId: member.memberId, payload: { before: told(before), after: told(after) } }]);
    return after;
  });
