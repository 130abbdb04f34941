// Asks the assistant about an article or a claim, says that it is at work, and calmly what came of it. Nothing where none is set up, or for who may not ask.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ASSISTANT_FAILURES, type AssistantFailure, includesRole } from '@touchstone/domain';
import type { AssistantStatus } from '@touchstone/server';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { useMember } from '../../session/session.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';

const FAILURE_WORDS: Record<AssistantFailure, string> = {
  timeout: 'The assistant did not answer in time. You can ask again.',
  busy: 'The assistant has too much to do right now. Ask again later.',
  refused: 'The assistant could not answer. You can ask again, or work without it.',
  unreachable: 'The assistant could not be reached. You can ask again, or work without it.',
  nonsense: 'The assistant gave no answer that can be used.',
  switchedOff: 'The assistant was switched off in the meantime.',
  brokenOff: 'The assistant was broken off before it had answered. You can ask again.',
};

function describe({ isAtWork, failure, proposed }: NonNullable<AssistantStatus['latest']>): string {
  if (isAtWork) return 'The assistant is at work. What it proposes comes in by itself.';
  const known = ASSISTANT_FAILURES.find((one) => one === failure);
  if (known) return FAILURE_WORDS[known];
  return proposed === 0
    ? 'The assistant found nothing to add.'
    : `The assistant made ${proposed === 1 ? 'one suggestion' : `${proposed} suggestions`}.`;
}

export function AskAssistant({ articleId, claimId }: { articleId: string; claimId?: string }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const about = { articleId, ...(claimId && { claimId }) };
  const { hasAssistant } = useDesk();
  const { role } = useMember();
  const mayAsk = hasAssistant && includesRole(role, 'checker');
  const status = useQuery(trpc.suggestions.assistant.queryOptions(about, { enabled: mayAsk }));
  const ask = useMutation(
    trpc.suggestions.ask.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSettled: () => queries.invalidateQueries({ queryKey: trpc.suggestions.assistant.queryKey(about) }),
    }),
  );
  const isKnown = mayAsk && status.data !== undefined;
  const latest = status.data?.latest ?? null;
  const blockedBy = latest?.isAtWork || ask.isPending ? ['The assistant is at work on this already.'] : [];
  const askNow = () => ask.mutate(about);
  useActions(isKnown ? { 'assistant.ask': { perform: askNow, blockedBy } } : null);
  if (!isKnown) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
      <Button size="small" shortcut="p" isPending={ask.isPending} blockedBy={blockedBy} onPress={askNow}>
        Ask the assistant
      </Button>
      <span role="status">{ask.error ? describeProblem(ask.error) : latest && describe(latest)}</span>
    </div>
  );
}
