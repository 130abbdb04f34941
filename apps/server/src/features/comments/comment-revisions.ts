// Every wording a comment had; of a withdrawn one only its author and editors are told.
import { loadComment, loadCommentRevisions } from '@touchstone/db';
import { includesRole } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export async function getCommentRevisions({ db, member }: Caller, { commentId }: { commentId: string }) {
  const comment = await loadComment(db.prisma, commentId);
  if (!comment) throw notFound();
  const isOpen = !comment.withdrawnAt || comment.authorId === member.memberId || includesRole(member.role, 'editor');
  if (!isOpen) throw notFound();
  const revisions = await loadCommentRevisions(db.prisma, commentId);
  return revisions.map(({ number, body, writtenAt }) => ({ number, body, writtenAt: writtenAt.toISOString() }));
}
