// What the member was told: the unread first, each with where it leads.
import { listInbox, type NoticeRecord } from '@touchstone/db';
import type { ClaimStage, NoticeKind } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';
import type { Caller } from '../../trpc/context.ts';
import { type NoticePlace, placeOf } from './notice-place.ts';

export interface NoticeReply {
  id: string;
  kind: NoticeKind;
  at: string;
  isRead: boolean;
  actor: Named | null;
  article: { id: string; title: string } | null;
  claim: { id: string; words: string; stage: ClaimStage } | null;
  place: NoticePlace;
}

const presentNotice = (notice: NoticeRecord): NoticeReply => {
  const { id, kind, readAt, event } = notice;
  const { claim } = event;
  return {
    id,
    kind,
    at: event.at.toISOString(),
    isRead: readAt !== null,
    actor: event.actor,
    article: claim?.article ?? event.article,
    claim: claim && { id: claim.id, words: claim.statement || claim.quote, stage: claim.stage },
    place: placeOf(notice),
  };
};

export const getInbox = async ({ db, member }: Caller): Promise<NoticeReply[]> =>
  (await listInbox(db.prisma, member.memberId)).map(presentNotice);
