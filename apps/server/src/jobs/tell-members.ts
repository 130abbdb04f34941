// Turns one event into notices for the members it concerns, by the ways each of them chose.
import { createNotice, loadNoticeChoices, loadNoticeFacts, sendSignal, type ToldEvent, type Transaction } from '@touchstone/db';
import { type AuditEventType, isPileKind, noticesFor } from '@touchstone/domain';
import { askForJob } from './job-list.ts';

const commentIdOf = (payload: unknown): string | null =>
  typeof payload === 'object' && payload !== null && 'commentId' in payload ? String(payload.commentId) : null;

export async function tellMembers(tx: Transaction, event: ToldEvent & { type: AuditEventType }, now: Date): Promise<void> {
  const told = noticesFor(event.type, await loadNoticeFacts(tx, event));
  const choices = await loadNoticeChoices(
    tx,
    told.map(({ memberId }) => memberId),
  );
  for (const { memberId, kind } of told) {
    const ways = choices.get(memberId)?.[kind];
    if (!ways) continue;
    const isForDigest = ways.digest && !isPileKind(kind);
    if (!ways.inbox && !ways.mail && !isForDigest) continue;
    const notice = { memberId, kind, eventId: event.id, commentId: commentIdOf(event.payload), isInInbox: ways.inbox, isForDigest };
    const noticeId = await createNotice(tx, notice);
    if (ways.inbox) await sendSignal(tx, { kind: 'inbox', forMemberId: memberId });
    if (ways.mail) await askForJob(tx, 'sendNotice', { noticeId }, now);
  }
}
