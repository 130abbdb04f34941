// Makes a claim of words that somebody selected in an article.
import {
  findOrCreateClaimant,
  findOrCreatePassage,
  inTransaction,
  loadArticle,
  loadArticleVersion,
  createClaim as storeClaim,
} from '@touchstone/db';
import { presentFresh } from '../../claim/act-on-claim.ts';
import { passageOf } from '../../claim/passage-of.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { guessClaim } from './guess-claim.ts';

export function createClaim(caller: Caller, input: { articleVersionId: string; start: number; end: number }) {
  const { db, member } = caller;
  return inTransaction(db, async (tx) => {
    const version = await loadArticleVersion(tx, input.articleVersionId);
    const article = version && (await loadArticle(tx, version.articleId));
    if (!version || !article) throw notFound();
    const passage = passageOf(version.text, input.start, input.end);
    const guess = guessClaim(version.text, passage);
    const claimId = await storeClaim(tx, {
      articleId: article.id,
      passageId: await findOrCreatePassage(tx, { ...passage, articleVersionId: version.id }),
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      kind: guess.kind,
      claimantId: guess.claimantName ? await findOrCreateClaimant(tx, guess.claimantName) : null,
      saidOn: guess.saidOn ? new Date(guess.saidOn) : null,
      createdById: member.memberId,
    });
    return presentFresh(tx, caller, claimId);
  });
}
