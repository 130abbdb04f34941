// Asks the assistant what a member wanted to know, and keeps what can be used of its answer as suggestions. It never fails: no answer is an end too.
import { makePassage } from '@touchstone/anchoring';
import {
  type ArticleRecord,
  createSuggestedClaims,
  createSuggestions,
  endAssistantRun,
  inTransaction,
  listClaimPlaces,
  loadArticle,
  loadAssistantRun,
  loadClaim,
  type Proposal,
  saveEvents,
  type Transaction,
} from '@touchstone/db';
import type { AssistantFailure, SuggestionKind } from '@touchstone/domain';
import type { Answer } from '../assistant/answers.ts';
import { placeQuotes } from '../assistant/place-quotes.ts';
import type { Desk } from '../trpc/context.ts';

type Version = ArticleRecord['versions'][number];
interface Run {
  id: string;
  articleId: string;
  claimId: string | null;
  model: string;
  promptSha256: string;
}

const proposalBy = (run: Run, reason: string, score: number | null = null): Proposal => ({
  model: run.model,
  modelVersion: run.promptSha256.slice(0, 12),
  runId: run.id,
  score,
  reasons: [reason],
  claimantName: null,
  isUnsure: true,
});

async function keepClaims(tx: Transaction, run: Run, version: Version, { claims }: Answer<'article'>): Promise<number> {
  const placed = placeQuotes(version.text, claims, await listClaimPlaces(tx, run.articleId));
  await createSuggestedClaims(
    tx,
    { articleId: run.articleId, articleVersionId: version.id },
    placed.map(({ start, end, score, reason }) => ({
      passage: makePassage(version.text, start, end),
      kind: 'event',
      claimantId: null,
      saidOn: null,
      suggestion: proposalBy(run, reason, score),
    })),
  );
  return placed.length;
}

async function keepAids(tx: Transaction, run: Run, claimId: string, answer: Answer<'claim'>): Promise<number> {
  const claim = await loadClaim(tx, claimId);
  const passageId = claim?.occurrences[0]?.passageId;
  if (!claim || !passageId) return 0;
  const { wordings, searchQueries, counterEvidence } = answer;
  const aids = Object.entries({ wording: wordings, searchQuery: searchQueries, counterEvidence }) as [SuggestionKind, typeof wordings][];
  const fresh = aids.flatMap(([kind, proposals]) =>
    proposals
      .filter(({ text }) => !claim.suggestions.some((known) => known.kind === kind && known.text === text))
      .map(({ text, reason }) => ({ ...proposalBy(run, reason), claimId, passageId, kind, text })),
  );
  await createSuggestions(tx, fresh);
  return fresh.length;
}

export async function askAssistantJob({ db, clock, assistant }: Desk, { runId }: { runId: string }): Promise<void> {
  const run = await loadAssistantRun(db.prisma, runId);
  if (!run || run.endedAt) return;
  const article = await loadArticle(db.prisma, run.articleId);
  const version = article?.versions[0];
  const claim = run.claimId ? await loadClaim(db.prisma, run.claimId) : null;
  if (!article || !version) return;
  const about = { articleId: run.articleId, ...(run.claimId && { claimId: run.claimId }) };
  const end = (
    tx: Transaction,
    failure: AssistantFailure | null,
    proposed: number,
    tokens: { inputTokens: number | null; outputTokens: number | null },
  ) => endAssistantRun(tx, runId, { endedAt: clock(), failure, proposed, ...tokens });
  const told = (failure: AssistantFailure | null, proposed: number) =>
    ({ type: 'assistant.answered', actorId: null, ...about, payload: { runId, model: run.model, proposed, failure } }) as const;
  const text = { title: article.title, text: version.text };
  const reply = !assistant
    ? { failure: 'switchedOff' as const, inputTokens: null, outputTokens: null }
    : claim
      ? await assistant.ask('claim', { ...text, quote: claim.quote, statement: claim.statement })
      : await assistant.ask('article', { ...text, known: (await listClaimPlaces(db.prisma, run.articleId)).map(({ quote }) => quote) });
  const { inputTokens, outputTokens } = reply;
  await inTransaction(db, async (tx) => {
    const answer = 'answer' in reply ? reply.answer : null;
    const failure = 'failure' in reply ? reply.failure : null;
    const proposed = !answer
      ? 0
      : 'claims' in answer
        ? await keepClaims(tx, run, version, answer)
        : await keepAids(tx, run, run.claimId ?? '', answer);
    if (!(await end(tx, failure, proposed, { inputTokens, outputTokens }))) return;
    await saveEvents(tx, [told(failure, proposed)]);
  });
}
