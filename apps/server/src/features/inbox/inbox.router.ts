// What can be done with the inbox, with what one wants to be told, and with work that failed.
import { countUnread, countWork, loadNoticeChoices, markNotices, retryGivenUp, saveNoticeChoice } from '@touchstone/db';
import { DEFAULT_WAYS, noticeChoice, noticeMark } from '@touchstone/domain';
import { adminProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { getInbox } from './list-inbox.ts';

export const inboxRouter = router({
  list: memberProcedure.query(({ ctx }) => getInbox(ctx)),
  unread: memberProcedure.query(({ ctx }) => countUnread(ctx.db.prisma, ctx.member.memberId)),
  mark: memberProcedure.input(noticeMark).mutation(async ({ ctx, input }) => {
    await markNotices(ctx.db.prisma, ctx.member.memberId, input.noticeIds, input.isRead ? ctx.clock() : null);
  }),
  choices: memberProcedure.query(async ({ ctx }) => {
    const { memberId } = ctx.member;
    return (await loadNoticeChoices(ctx.db.prisma, [memberId])).get(memberId) ?? DEFAULT_WAYS;
  }),
  choose: memberProcedure.input(noticeChoice).mutation(({ ctx, input }) => saveNoticeChoice(ctx.db.prisma, ctx.member.memberId, input)),
  work: adminProcedure.query(({ ctx }) => countWork(ctx.db)),
  retryWork: adminProcedure.mutation(({ ctx }) => retryGivenUp(ctx.db.prisma, ctx.clock())),
});
