// Asks the assistant what a member wanted to know, and keeps what can be used of its answer as suggestions. It never fails: no answer is an end too.
import { makePassage } from '@touchstone/anchoring';
import {
  type AssistantRunEnd,
  createSuggestedClaims,
  createSuggestions,
  endAssistantRun,
  inTransaction,
  listClaimPlaces,
  loadArticle,
  loadClaim,
  loadOpenAssistantRun,
  type Proposal,
  saveEvents,
  type Transaction,
} from '@touchstone/db';
import type { SuggestionKind } from '@touchstone/domain';
import type { Reading } from '@touchstone/language';
import type { Answer } from '../assistant/answers.ts';
import type { Assistant } from '../assistant/ask-model.ts';
import { placeQuotes } from '../assistant/place-quotes.ts';
import { guessClaim } from '../intake/reading/guess-claim.ts';
import { namedSpeaker } from '../intake/reading/named-speaker.ts';
import { readText } from '../intake/reading/read-text.ts';
import type { Desk } from '../trpc/context.ts';

/** The version of the article that the assistant was told, as our own reader reads it. */
interface Read {
  id: string;
  reading: Reading;
}
interface Run {
  id: string;
  articleId: string;
  claimId: string | null;
  model: string;
  promptSha256: string;
}

const proposalBy = (
  run: Run,
  { score = null, reason, claimantName = null }: { reason: string } & Partial<Pick<Proposal, 'score' | 'claimantName'>>,
): Proposal => ({
  model: run.model,
  modelVersion: run.promptSha256.slice(0, 12),
  runId: run.id,
  score,
  reasons: [reason],
  claimantName,
  isUnsure: true,
});

async function keepClaims(tx: Transaction, run: Run, { id, reading }: Read, { claims }: Answer<'article'>): Promise<number> {
  const placed = placeQuotes(reading.text, claims, await listClaimPlaces(tx, run.articleId));
  await createSuggestedClaims(
    tx,
    { articleId: run.articleId, articleVersionId: id },
    placed.map(({ start, end, kind, speaker, score, reason }) => ({
      passage: makePassage(reading.text, start, end),
      kind: kind ?? guessClaim(reading, { start, end }).kind,
      saidOn: null,
      suggestion: proposalBy(run, { reason, score, claimantName: speaker && namedSpeaker(speaker, reading) }),
    })),
  );
  return placed.length;
}

async function keepAids(tx: Transaction, run: Run, answer: Answer<'claim'>): Promise<number> {
  const claim = run.claimId ? await loadClaim(tx, run.claimId) : null;
  const passageId = claim?.occurrences[0]?.passageId;
  if (!claim || !passageId) return 0;
  const { wordings, searchQueries, counterEvidence } = answer;
  const aids = Object.entries({ wording: wordings, searchQuery: searchQueries, counterEvidence }) as [SuggestionKind, typeof wordings][];
  const fresh = aids.flatMap(([kind, proposals]) =>
    proposals
      .filter(({ text }) => !claim.suggestions.some((known) => known.kind === kind && known.text === text))
      .map(({ text, reason }) => ({ ...proposalBy(run, { reason }), claimId: claim.id, passageId, kind, text })),
  );
  await createSuggestions(tx, fresh);
  return fresh.length;
}

/** @throws when `stopping` says so before there is an answer: it is asked again after the next start. */
export async function askAssistantJob({ db, clock, assistant }: Desk, { runId }: { runId: string }, stopping: AbortSignal): Promise<void> {
  const run = await inTransaction(db, (tx) => loadOpenAssistantRun(tx, runId));
  const article = run && (await loadArticle(db.prisma, run.articleId));
  const version = article?.versions[0];
  if (!run || !version) return;
  const reply = assistant
    ? await askAbout(db.prisma, assistant, { ...run, title: article.title, text: version.text }, stopping)
    : { failure: 'switchedOff' as const, inputTokens: null, outputTokens: null };
  const read = { id: version.id, reading: await readText(version.text) };
  await inTransaction(db, async (tx) => {
    if (!(await loadOpenAssistantRun(tx, runId))) return;
    const proposed = 'answer' in reply ? await keep(tx, run, read, reply.answer) : 0;
    const failure = 'failure' in reply ? reply.failure : null;
    const { inputTokens, outputTokens } = reply;
    await endRun(tx, run, { endedAt: clock(), failure, proposed, inputTokens, outputTokens });
  });
}

/** It was broken off so often that nobody tries again: whoever asked is told, and may ask anew. */
export const giveUpAssistantJob = ({ db, clock }: Desk, { runId }: { runId: string }): Promise<void> =>
  inTransaction(db, async (tx) => {
    const run = await loadOpenAssistantRun(tx, runId);
    if (run) await endRun(tx, run, { endedAt: clock(), failure: 'brokenOff', proposed: 0, inputTokens: null, outputTokens: null });
  });

async function endRun(tx: Transaction, { id: runId, articleId, claimId, model }: Run, end: AssistantRunEnd): Promise<void> {
  await endAssistantRun(tx, runId, end);
  const about = { actorId: null, articleId, ...(claimId && { claimId }) };
  const { proposed, failure } = end;
  await saveEvents(tx, [{ type: 'assistant.answered', ...about, payload: { runId, model, proposed, failure } }]);
}

/** It is told what the article and the claim say, and what is known of them as claims. */
async function askAbout(
  tx: Transaction,
  assistant: Assistant,
  { articleId, claimId, title, text }: Pick<Run, 'articleId' | 'claimId'> & { title: string; text: string },
  stopping: AbortSignal,
) {
  const claim = claimId && (await loadClaim(tx, claimId));
  if (claim) return assistant.ask('claim', { title, text, quote: claim.quote, statement: claim.statement }, stopping);
  const known = (await listClaimPlaces(tx, articleId)).map(({ quote }) => quote);
  return assistant.ask('article', { title, text, known }, stopping);
}

const keep = (tx: Transaction, run: Run, read: Read, answer: Answer<'article'> | Answer<'claim'>): Promise<number> =>
  'claims' in answer ? keepClaims(tx, run, read, answer) : keepAids(tx, run, answer);
