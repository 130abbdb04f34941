// Forgets a draft once its words were sent.
import { removeDraft } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';

/** Words written there meanwhile from another machine stay. */
export async function removeOwnDraft({ db, member }: Caller, draft: { key: string; version: string }): Promise<void> {
  await removeDraft(db.prisma, { ...draft, memberId: member.memberId });
}
