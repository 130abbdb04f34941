// May this member ask for that history? Of articles and claims everybody may; of a member that member and editors.
import { hasArticle, hasClaim, wasMember } from '@touchstone/db';
import { type HistoryAbout, includesRole } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';

const isThere = ({ db }: Caller, about: HistoryAbout): Promise<boolean> => {
  if ('articleId' in about) return hasArticle(db.prisma, about.articleId);
  return 'claimId' in about ? hasClaim(db.prisma, about.claimId) : wasMember(db.prisma, about.memberId);
};

/** @throws NOT_FOUND where there is nothing by that id, RefusedError when the role does not include it. */
export async function allowHistory(caller: Caller, about: HistoryAbout): Promise<void> {
  if (!(await isThere(caller, about))) throw notFound();
  const { memberId, role } = caller.member;
  if ('memberId' in about && about.memberId !== memberId && !includesRole(role, 'editor')) throw new RefusedError([{ code: 'roleTooLow' }]);
}
