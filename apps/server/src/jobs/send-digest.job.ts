// The daily mail: what happened that concerns a member and what waits for them; no mail when there is neither.
import { listPile, loadDesk, loadMemberToMail, loadNoticeChoices, loadUndigested, markDigested, type NoticeRecord } from '@touchstone/db';
import { includesRole, PILE_KINDS, type Role } from '@touchstone/domain';
import { dayOf } from '../adapters/clock.ts';
import type { Desk } from '../trpc/context.ts';
import { addressFor, describeForMail, farewell } from './mail-words.ts';

const PILE_WORDS = { toRate: 'Waiting for your rating', toReview: 'Waiting for review' } as const;
const PILE_ROLES = { toRate: 'checker', toReview: 'editor' } as const;

export async function sendDigest(desk: Desk, { memberId, day }: { memberId: string; day: string }): Promise<void> {
  const { db, mailer, publicUrl, clock } = desk;
  const member = await loadMemberToMail(db.prisma, memberId);
  if (!member) return;
  const notices = await loadUndigested(db.prisma, memberId);
  const text = [...describeNotices(notices, publicUrl), ...(await describePiles(desk, member))];
  if (text.length === 0) return;
  const { name } = await loadDesk(db.prisma);
  await mailer.send({
    id: `${memberId}.${day}`,
    to: member.email,
    subject: `${name}: your day`,
    text: `${[...text, farewell(publicUrl)].join('\n\n')}\n`,
  });
  await markDigested(
    db.prisma,
    notices.map(({ id }) => id),
    clock(),
  );
}

const describeNotices = (notices: readonly NoticeRecord[], publicUrl: string): string[] =>
  notices.map((notice) => `${describeForMail(notice)}\n${addressFor(publicUrl, notice)}`);

/** What waits is counted now, not when it began to wait. */
async function describePiles({ db, publicUrl, clock }: Desk, { id, role }: { id: string; role: Role }): Promise<string[]> {
  const choices = (await loadNoticeChoices(db.prisma, [id])).get(id);
  const wanted = PILE_KINDS.filter((kind) => choices?.[kind].digest && includesRole(role, PILE_ROLES[kind]));
  const piles = await Promise.all(wanted.map(async (kind) => ({ kind, claims: await listPile(db, id, kind, dayOf(clock())) })));
  return piles
    .filter(({ claims }) => claims.length > 0)
    .map(({ kind, claims }) => {
      const lines = claims.map(({ statement, quote, articleId, id: claimId }) => {
        const words = (statement || quote).replaceAll(/\s+/g, ' ');
        return `- ${words}\n  ${publicUrl}/articles/${articleId}?claim=${claimId}`;
      });
      return [`${PILE_WORDS[kind]}:`, ...lines].join('\n');
    });
}
