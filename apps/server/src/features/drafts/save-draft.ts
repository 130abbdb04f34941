// Keeps the words a member is writing, unless the same member wrote others there from another machine.
import { saveDraft, TooManyDraftsError } from '@touchstone/db';
import type { DraftSave } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, unusable } from '../../trpc/refusals.ts';
import { getDraft } from './read-drafts.ts';

/** @throws ConflictError with the draft as it stands. */
export async function saveOwnDraft(caller: Caller, draft: DraftSave): Promise<void> {
  const { db, clock, member } = caller;
  try {
    const isSaved = await saveDraft(db.prisma, { ...draft, memberId: member.memberId, at: clock() });
    if (!isSaved) throw new ConflictError(await getDraft(caller, draft));
  } catch (error) {
    if (error instanceof TooManyDraftsError)
      throw unusable('You have too many unsent texts, so this one is kept in this browser only. Send or empty some of the others.');
    throw error;
  }
}
