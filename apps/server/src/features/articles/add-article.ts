// Takes an article in: reads it, stores its text for good, and proposes claims.
import { createHash } from 'node:crypto';
import { makePassage } from '@touchstone/anchoring';
import { createArticle, createSuggestedClaims, inTransaction, type SuggestedClaim, saveEvents } from '@touchstone/db';
import { type ArticleDetails, type ArticleIntake, given } from '@touchstone/domain';
import { READER, type Reading } from '@touchstone/language';
import { readIntake } from '../../intake/read-intake.ts';
import { readText } from '../../intake/reading/read-text.ts';
import type { Caller } from '../../trpc/context.ts';

/** A very long text proposes its strongest claims; the rest can still be made by hand. */
const MOST_SUGGESTIONS = 1_000;

const UNTITLED = 'Untitled article';

function suggestedClaims(reading: Reading): SuggestedClaim[] {
  const strongest = [...reading.suggestions].sort((a, b) => b.score - a.score).slice(0, MOST_SUGGESTIONS);
  return strongest.map(({ start, end, score, reasons, kind, claimant, saidOn }) => ({
    passage: makePassage(reading.text, start, end),
    kind,
    saidOn: saidOn ? new Date(saidOn) : null,
    suggestion: {
      model: READER.name,
      modelVersion: READER.version,
      score,
      reasons: [...reasons],
      claimantName: claimant?.name ?? null,
      isUnsure: claimant?.confidence === 'unsure',
    },
  }));
}

export async function addArticle({ db, member }: Caller, { intake, details }: { intake: ArticleIntake; details: ArticleDetails }) {
  const { text, found } = await readIntake(intake);
  const reading = await readText(text);
  const { title, byline, publisher, publishedAt, updatedAt, language } = reading;
  const described = { title, byline, publisher, publishedAt, updatedAt, url: null, ...found, ...given(details) };
  const textSha256 = createHash('sha256').update(text).digest('hex');
  return inTransaction(db, async (tx) => {
    const { articleId, articleVersionId } = await createArticle(tx, {
      details: { ...described, title: described.title ?? UNTITLED, language },
      addedById: member.memberId,
      text,
      textSha256,
      paragraphs: reading.paragraphs,
    });
    const suggested = suggestedClaims(reading);
    await createSuggestedClaims(tx, { articleId, articleVersionId }, suggested);
    await saveEvents(tx, [
      {
        type: 'article.added',
        actorId: member.memberId,
        articleId,
        payload: { title: described.title ?? UNTITLED, suggestions: suggested.length, textSha256 },
      },
    ]);
    return { articleId };
  });
}
