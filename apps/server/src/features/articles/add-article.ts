// Takes an article in: reads it, stores its text for good, and proposes claims.
import { createHash } from 'node:crypto';
import { makePassage } from '@touchstone/anchoring';
import {
  createArticle,
  createSuggestedClaims,
  findOrCreateClaimant,
  inTransaction,
  type SuggestedClaim,
  saveEvents,
  type Transaction,
} from '@touchstone/db';
import { type ArticleDetails, type ArticleIntake, given } from '@touchstone/domain';
import { READER, type Reading } from '@touchstone/language';
import { readIntake } from '../../intake/read-intake.ts';
import { readText } from '../../intake/reading/read-text.ts';
import type { Caller } from '../../trpc/context.ts';

/** A very long text proposes its strongest claims; the rest can still be made by hand. */
const MOST_SUGGESTIONS = 1_000;

const UNTITLED = 'Untitled article';

/** Ids of the claimants of all suggestions, by name. */
async function claimantIds(tx: Transaction, reading: Reading): Promise<Map<string, string>> {
  const names = new Set(reading.suggestions.flatMap(({ claimant }) => claimant?.name ?? []));
  const ids = new Map<string, string>();
  // in one order for everybody: two articles naming the same people wait for each other, never both ways
  for (const name of [...names].sort()) ids.set(name, await findOrCreateClaimant(tx, name));
  return ids;
}

function suggestedClaims(reading: Reading, claimants: Map<string, string>): SuggestedClaim[] {
  const strongest = [...reading.suggestions].sort((a, b) => b.score - a.score).slice(0, MOST_SUGGESTIONS);
  return strongest.map(({ start, end, score, reasons, kind, claimant, saidOn }) => ({
    passage: makePassage(reading.text, start, end),
    kind,
    claimantId: (claimant && claimants.get(claimant.name)) ?? null,
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
    const suggested = suggestedClaims(reading, await claimantIds(tx, reading));
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
