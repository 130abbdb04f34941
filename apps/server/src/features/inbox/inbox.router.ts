// What can be done with the inbox, with what one wants to be told, and with work that failed.
import { countUnread, countWork, loadNoticeChoices, markNotices, retryGivenUp, saveNoticeChoice, sendSignal } from '@touchstone/db';
import { DEFAULT_WAYS, noticeChoice, noticeMark } from '@touchstone/domain';
import { adminProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { getInbox } from './list-inbox.ts';

export const inboxRouter = router({
  list: memberProcedure('read').query(({ ctx }) => getInbox(ctx)),
  unread: memberProcedure('read').query(({ ctx }) => countUnread(ctx.db.prisma, ctx.member.memberId)),
  mark: memberProcedure('write')
    .input(noticeMark)
    .mutation(async ({ ctx, input }) => {
      const { memberId } = ctx.member;
      await markNotices(ctx.db.prisma, memberId, input.noticeIds, input.isRead ? ctx.clock() : null);
      await sendSignal(ctx.db.prisma, { kind: 'inbox', forMemberId: memberId });
    }),
  choices: memberProcedure('person').query(async ({ ctx }) => {
    const { memberId } = ctx.member;
    return (await loadNoticeChoices(ctx.db.prisma, [memberId])).get(memberId) ?? DEFAULT_WAYS;
  }),
  choose: memberProcedure('person')
    .input(noticeChoice)
    .mutation(({ ctx, input }) => saveNoticeChoice(ctx.db.prisma, ctx.member.memberId, input)),
  work: adminProcedure('admin').query(({ ctx }) => countWork(ctx.db)),
  retryWork: adminProcedure('admin').mutation(({ ctx }) => retryGivenUp(ctx.db.prisma, ctx.clock())),
});
