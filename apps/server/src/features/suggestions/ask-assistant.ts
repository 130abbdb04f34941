// Asks the assistant about an article or one of its claims; the work is done in the background.
import {
  countAssistantRuns,
  createAssistantRun,
  inTransaction,
  isAssistantAtWork,
  loadArticle,
  saveEvents,
  waitForOtherAsks,
} from '@touchstone/db';
import { type AssistantAsk, LONGEST_ASSISTED_TEXT, MOST_ASSISTANT_RUNS } from '@touchstone/domain';
import { promptSha256 } from '../../assistant/prompts.ts';
import { allowAct } from '../../claim/act-on-claim.ts';
import { askForJob } from '../../jobs/job-list.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, unusable } from '../../trpc/refusals.ts';

export function askAssistant(caller: Caller, { articleId, claimId }: AssistantAsk): Promise<{ runId: string }> {
  const { db, clock, member, assistant } = caller;
  return inTransaction(db, async (tx) => {
    const article = await loadArticle(tx, articleId);
    if (!article) throw notFound();
    if (claimId) {
      const { claim } = await allowAct(tx, caller, { action: 'edit', claimId });
      if (claim.articleId !== articleId) throw notFound();
    }
    if (!assistant) throw unusable('No assistant is set up here. Whoever runs the server can do that.');
    if ((article.versions[0]?.text.length ?? 0) > LONGEST_ASSISTED_TEXT) throw unusable('The article is too long for the assistant.');
    await waitForOtherAsks(tx, articleId);
    if (await isAssistantAtWork(tx, articleId, claimId ?? null)) throw unusable('The assistant is at work on this already.');
    if ((await countAssistantRuns(tx, articleId)) >= MOST_ASSISTANT_RUNS)
      throw unusable('The assistant was asked about this article as often as it may be.');
    const now = clock();
    const runId = await createAssistantRun(tx, {
      articleId,
      claimId: claimId ?? null,
      askedById: member.memberId,
      askedAt: now,
      model: assistant.model,
      promptSha256: promptSha256(claimId ? 'claim' : 'article'),
    });
    await askForJob(tx, 'askAssistant', { runId }, now);
    const about = { actorId: member.memberId, articleId, ...(claimId && { claimId }) };
    await saveEvents(tx, [{ type: 'assistant.asked', ...about, payload: { runId, model: assistant.model } }]);
    return { runId };
  });
}
