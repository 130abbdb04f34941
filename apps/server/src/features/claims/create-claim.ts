// Makes a claim of words that somebody selected in an article.
import {
  findOrCreateClaimant,
  findOrCreatePassage,
  inTransaction,
  loadArticleVersion,
  loadDesk,
  createClaim as storeClaim,
} from '@touchstone/db';
import { mayTakeClaims } from '@touchstone/domain';
import { presentFresh } from '../../claim/act-on-claim.ts';
import { passageOf } from '../../claim/passage-of.ts';
import { guessClaim } from '../../intake/reading/guess-claim.ts';
import { readText } from '../../intake/reading/read-text.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export async function createClaim(caller: Caller, input: { articleVersionId: string; start: number; end: number }) {
  const { db, member } = caller;
  const version = await loadArticleVersion(db.prisma, input.articleVersionId);
  if (!version) throw notFound();
  const passage = passageOf(version.text, input.start, input.end);
  const { kind, claimantName, saidOn } = guessClaim(await readText(version.text), passage);
  return inTransaction(db, async (tx) => {
    const claimId = await storeClaim(tx, {
      articleId: version.articleId,
      passageId: await findOrCreatePassage(tx, { ...passage, articleVersionId: version.id }),
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      kind,
      claimantId: claimantName ? await findOrCreateClaimant(tx, claimantName) : null,
      saidOn: saidOn ? new Date(saidOn) : null,
      createdById: member.memberId,
      assigneeId: mayTakeClaims(await loadDesk(tx), member.role) ? member.memberId : null,
    });
    return presentFresh(tx, caller, claimId);
  });
}
