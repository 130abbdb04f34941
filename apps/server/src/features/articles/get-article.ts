// An article with its text, the claims marked in it and the threads pinned to it.

import { listClaimsOfArticle, loadArticle, loadPassageThreads } from '@touchstone/db';
import type { Paragraph } from '@touchstone/domain';
import { presentClaimRow } from '../../claim/present-claim-row.ts';
import { presentThread } from '../../claim/present-thread.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { presentArticle } from './present-article.ts';

export async function getArticle(caller: Caller, { articleId }: { articleId: string }) {
  const { db, member } = caller;
  const article = await loadArticle(db.prisma, articleId);
  const version = article?.versions[0];
  if (!article || !version) throw notFound();
  const [rows, threads] = await Promise.all([
    listClaimsOfArticle(db, member.memberId, articleId),
    loadPassageThreads(db.prisma, version.id),
  ]);
  return {
    ...presentArticle(article, caller),
    text: {
      articleVersionId: version.id,
      number: version.number,
      text: version.text,
      paragraphs: version.paragraphs.map(({ start, end, kind }): Paragraph => ({ start, end, kind })),
    },
    claims: rows.map((row) => presentClaimRow(row, caller)),
    passageThreads: threads.flatMap(({ passage, ...thread }) =>
      passage ? [{ ...presentThread(thread), start: passage.start, end: passage.end, quote: passage.quote }] : [],
    ),
  };
}
