// Mails one notice to whom it is for, unless they have read it in the meantime or may no longer see it.
import { loadDesk, loadNoticeToMail } from '@touchstone/db';
import type { Desk } from '../trpc/context.ts';
import { addressFor, describeForMail, farewell } from './mail-words.ts';

export async function sendNotice({ db, mailer, publicUrl }: Desk, { noticeId }: { noticeId: string }): Promise<void> {
  const notice = await loadNoticeToMail(db.prisma, noticeId);
  if (!notice || notice.readAt || notice.member.isDemo) return;
  const { name } = await loadDesk(db.prisma);
  const words = describeForMail(notice);
  await mailer.send({
    id: noticeId,
    to: notice.member.email,
    subject: `${name}: ${words}`,
    text: `${words}\n\n${addressFor(publicUrl, notice)}\n\n${farewell(publicUrl)}\n`,
  });
}
