// The only writer of notices and of the choices members make about them, and the loader of the inbox.
import { DEFAULT_WAYS, NOTICE_KINDS, type NoticeKind, type NoticeWay, type NoticeWays, type Told } from '@touchstone/domain';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

export type NoticeChoices = Record<NoticeKind, NoticeWays>;

const defaults = (): NoticeChoices => structuredClone(DEFAULT_WAYS);

/** What each of these members wants to be told, and how. */
export async function loadNoticeChoices(tx: Transaction, memberIds: readonly string[]): Promise<Map<string, NoticeChoices>> {
  const rows = await tx.noticeChoice.findMany({ where: { memberId: { in: [...memberIds] } } });
  const choices = new Map(memberIds.map((memberId) => [memberId, defaults()]));
  for (const { memberId, kind, way, isOn } of rows) {
    const chosen = choices.get(memberId);
    if (chosen) chosen[kind][way] = isOn;
  }
  return choices;
}

/** Stores a choice; one that is the default again leaves no row. */
export async function saveNoticeChoice(
  tx: Transaction,
  memberId: string,
  { kind, way, isOn }: { kind: NoticeKind; way: NoticeWay; isOn: boolean },
): Promise<void> {
  const key = { memberId, kind, way };
  if (DEFAULT_WAYS[kind][way] === isOn) await tx.noticeChoice.deleteMany({ where: key });
  else await tx.noticeChoice.upsert({ where: { memberId_kind_way: key }, create: { ...key, isOn }, update: { isOn } });
}

export interface NewNotice extends Told {
  eventId: bigint;
  commentId: string | null;
  isInInbox: boolean;
  isForDigest: boolean;
}

export const createNotice = async (tx: Transaction, notice: NewNotice): Promise<string> =>
  (await tx.notice.create({ data: notice, select: { id: true } })).id;

const person = { select: { id: true, name: true } } as const;

const wholeNotice = {
  event: {
    include: {
      actor: person,
      article: { select: { id: true, title: true } },
      claim: { select: { id: true, quote: true, statement: true, stage: true, article: { select: { id: true, title: true } } } },
    },
  },
  comment: { select: { id: true, thread: { select: { claimId: true, evidenceId: true, passageId: true } } } },
} as const satisfies Prisma.NoticeInclude;

export type NoticeRecord = Prisma.NoticeGetPayload<{ include: typeof wholeNotice }>;

/** Notices of the member, without those about claims they stepped aside from since. */
const toldTo = (memberId: string): Prisma.NoticeWhereInput => ({
  memberId,
  event: { OR: [{ claimId: null }, { claim: { recusals: { none: { memberId } } } }] },
});

/** Most read ones the inbox shows. */
const READ_SHOWN = 100;
const UNREAD_SHOWN = 500;

/** The member's inbox: what is unread, then the latest of what was read, each the newest first. */
export async function listInbox(tx: Transaction, memberId: string): Promise<NoticeRecord[]> {
  const page = (isRead: boolean, take: number) =>
    tx.notice.findMany({
      where: { ...toldTo(memberId), isInInbox: true, readAt: isRead ? { not: null } : null },
      orderBy: { eventId: 'desc' },
      take,
      include: wholeNotice,
    });
  return [...(await page(false, UNREAD_SHOWN)), ...(await page(true, READ_SHOWN))];
}

export const countUnread = (tx: Transaction, memberId: string): Promise<number> =>
  tx.notice.count({ where: { ...toldTo(memberId), isInInbox: true, readAt: null } });

/** Marks the member's own among these; ids of others are passed over. */
export const markNotices = (tx: Transaction, memberId: string, noticeIds: readonly string[], readAt: Date | null) =>
  tx.notice.updateMany({ where: { memberId, id: { in: [...noticeIds] } }, data: { readAt } });

/** One notice with whom it is for; null when it is not theirs to see any more, or they have left the desk. */
export async function loadNoticeToMail(tx: Transaction, noticeId: string) {
  const where = { id: noticeId, member: { deactivatedAt: null } };
  const notice = await tx.notice.findUnique({ where, include: { ...wholeNotice, member: true } });
  if (!notice) return null;
  const isRecused = notice.event.claimId
    ? (await tx.recusal.count({ where: { claimId: notice.event.claimId, memberId: notice.memberId } })) > 0
    : false;
  return isRecused ? null : notice;
}

/** What has happened that the member's daily mail still has to tell, the oldest first; what they have read is left out. */
export const loadUndigested = (tx: Transaction, memberId: string): Promise<NoticeRecord[]> =>
  tx.notice.findMany({
    where: { ...toldTo(memberId), isForDigest: true, digestedAt: null, readAt: null },
    orderBy: { eventId: 'asc' },
    take: UNREAD_SHOWN,
    include: wholeNotice,
  });

export const markDigested = (tx: Transaction, noticeIds: readonly string[], digestedAt: Date) =>
  tx.notice.updateMany({ where: { id: { in: [...noticeIds] } }, data: { digestedAt } });

/** Everybody who gets the daily mail of one kind or another. */
export async function loadDigestReaders(tx: Transaction): Promise<string[]> {
  const members = await tx.member.findMany({ where: { isDemo: false, deactivatedAt: null }, select: { id: true } });
  const ids = members.map(({ id }) => id);
  const choices = await loadNoticeChoices(tx, ids);
  return ids.filter((id) => NOTICE_KINDS.some((kind) => choices.get(id)?.[kind].digest));
}
