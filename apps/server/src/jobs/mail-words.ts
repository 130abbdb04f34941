// What a mail says of a notice: who did what with which claim, and where; never what is in a comment, a rating or a verdict.
import type { NoticeRecord } from '@touchstone/db';
import { NOTICE_DEEDS } from '@touchstone/domain';
import { placeOf } from '../features/inbox/notice-place.ts';

/** Long claims are cut, so that a line stays a line. */
const LONGEST = 120;

const shortly = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words);

/** "Ana Pereira mentioned you: “The country built 4,200 homes.”" */
export function describeForMail({ kind, event }: NoticeRecord): string {
  const about = event.claim ? event.claim.statement || event.claim.quote : event.article?.title;
  const deed = `${event.actor?.name ?? 'Touchstone'} ${NOTICE_DEEDS[kind]}`;
  return about ? `${deed}: “${shortly(about.replaceAll(/\s+/g, ' '))}”` : deed;
}

export function addressFor(publicUrl: string, notice: NoticeRecord): string {
  const { articleId, claimId, tab, commentId } = placeOf(notice);
  if (!articleId) return `${publicUrl}/inbox`;
  const search = new URLSearchParams(
    Object.entries({ claim: claimId, tab, comment: commentId }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return `${publicUrl}/articles/${articleId}?${search}`;
}

export const farewell = (publicUrl: string): string => `You choose what you are written about, and can stop it: ${publicUrl}/account`;
