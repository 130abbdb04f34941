// A member's own drafts: which there are, and the words of one.
import { listDrafts, loadDraft } from '@touchstone/db';
import type { DraftSave } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';

export interface DraftHead {
  key: string;
  version: string;
  updatedAt: string;
}

export interface DraftReply {
  value: DraftSave['value'];
  version: string;
  updatedAt: string;
}

export const listOwnDrafts = async ({ db, member }: Caller): Promise<DraftHead[]> =>
  (await listDrafts(db.prisma, member.memberId)).map((draft) => ({ ...draft, updatedAt: draft.updatedAt.toISOString() }));

/** Null where there is none, or no longer: another machine may have sent it a moment ago. */
export async function getDraft({ db, member }: Caller, { key }: { key: string }): Promise<DraftReply | null> {
  const draft = await loadDraft(db.prisma, member.memberId, key);
  return draft && { ...draft, value: draft.value as DraftReply['value'], updatedAt: draft.updatedAt.toISOString() };
}
