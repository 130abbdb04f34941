// The words of the verdict as they are written: by oneself until the ratings are open, from then on together with all who see them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClaimDetail, VerdictDraftReply } from '@touchstone/server';
import { useCallback, useEffect, useRef, useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import type { ConflictChoice } from '../../../session/drafts/merge-by-paragraph.ts';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { useTRPC, useTRPCClient } from '../../../trpc.ts';
import type { SaveState } from '../detail/SaveWords.tsx';
import { type VerdictDraft, type VerdictWords, verdictDraftOf } from './verdict-draft.ts';
import {
  bringTogether,
  type ContestedWords,
  dropSaved,
  keepWords,
  sendWords,
  settleWords,
  typeWords,
  type WrittenWords,
} from './verdict-words.ts';

/** Typing rests this long before it is saved, in milliseconds. */
const TYPING_REST_MS = 600;

export interface VerdictWriting {
  words: VerdictWords;
  isShared: boolean;
  isLoading: boolean;
  contested: readonly ContestedWords[];
  state: SaveState;
  /** Who wrote in the words last, of those who write them together. */
  writtenBy: VerdictDraftReply['writtenBy'];
  set: (change: Partial<VerdictWords>) => void;
  settle: (place: ContestedWords, choice: ConflictChoice) => void;
  retry: () => void;
  /** What would be proposed now, and the version of the words written together that it rests on. */
  latest: () => WrittenWords & { draftVersion: number };
  /** The words written together turn out to be these. */
  takeIn: (draft: VerdictDraftReply) => void;
}

/** Whether the claim's verdict is written together, as far as this member is concerned. */
export const isWrittenTogether = ({ offers }: Pick<ClaimDetail, 'offers'>) => offerOf(offers, 'writeVerdict')?.length === 0;

export function useVerdictWords(claim: ClaimDetail, draft: Draft<VerdictDraft>): VerdictWriting {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const claimId = claim.id;
  const isShared = isWrittenTogether(claim);
  const start = verdictDraftOf(claim);
  const together = useQuery(trpc.verdicts.draft.queryOptions({ claimId }, { enabled: isShared, staleTime: 0 }));
  const { queryKey } = trpc.verdicts.draft.queryOptions({ claimId });
  const [problem, setProblem] = useState<string | null>(null);
  const [hasSaved, setHasSaved] = useState(false);

  const known = isShared ? together.data : undefined;
  // while nobody can say what the others have, mine stand on what they rested on before
  const groundOf = (value: VerdictDraft, reply: VerdictDraftReply | undefined) => ({
    start,
    saved: isShared
      ? (reply?.words ?? (reply ? start : (value.base ?? start)))
      : { summary: value.summary, explanation: value.explanation },
  });
  const shown = bringTogether(draft.value, groundOf(draft.value, known));
  const takeIn = (reply: VerdictDraftReply) => queries.setQueryData(queryKey, reply);
  const latest = () => {
    const [value, reply] = [draft.now(), isShared ? queries.getQueryData(queryKey) : undefined];
    return { ...bringTogether(value, groundOf(value, reply)), draftVersion: reply?.version ?? 0 };
  };

  const { mutate, isPending } = useMutation({
    scope: { id: 'claim steps' },
    meta: { isProblemShownInPlace: true },
    mutationFn: async () => {
      const { draftVersion, ...now } = latest();
      if (!now.isUnsent || now.contested.length) return null;
      draft.set((before) => sendWords(before, now));
      return client.verdicts.write.mutate({ claimId, draftVersion, ...now.mine });
    },
    onSuccess: (reply) => {
      if (!reply?.words) return;
      const kept = reply.words;
      takeIn(reply);
      draft.set((before) => keepWords(before, kept, start));
      setHasSaved(true);
    },
    onError: (error) => {
      if (isConflict(error)) takeIn(currentOf(error) as VerdictDraftReply);
      else setProblem(describeProblem(error));
    },
  });

  const isContested = shown.contested.length > 0;
  const waiting = known && shown.isUnsent && !isContested ? JSON.stringify(shown.mine) : null;
  useEffect(() => {
    if (waiting === null || isPending || problem) return;
    const timer = setTimeout(() => mutate(), TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [waiting, isPending, problem, mutate]);

  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => {
      if (waiting !== null && !isPending) mutate();
    };
  });
  useEffect(() => () => leave.current(), []);

  // the others came to have what I wrote
  const { set: setDraft } = draft;
  const isSettled = known !== undefined && draft.value.base !== null && !shown.isUnsent && !isPending;
  useEffect(() => {
    if (isSettled) setDraft((before) => dropSaved(before, { start, saved: known.words ?? start }));
  });

  const unsentState = isContested ? 'contested' : shown.isUnsent || isPending ? 'saving' : hasSaved ? 'saved' : 'untouched';
  return {
    words: shown.mine,
    isShared,
    isLoading: isShared && together.isPending && draft.value.base === null,
    contested: shown.contested,
    state: problem ? { problem } : together.error && !known ? { problem: describeProblem(together.error) } : unsentState,
    writtenBy: known?.words ? known.writtenBy : null,
    set: (change) => {
      setProblem(null);
      draft.set((before) => (isShared ? typeWords(before, shown, change) : { ...before, ...change }));
    },
    settle: (place, choice) => draft.set((before) => settleWords(before, groundOf(before, known), place, choice)),
    retry: useCallback(() => {
      setProblem(null);
      if (together.error) void together.refetch();
    }, [together.error, together.refetch]),
    latest,
    takeIn,
  };
}
