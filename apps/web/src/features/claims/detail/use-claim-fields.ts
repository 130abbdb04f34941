// Saves what is typed about a claim as it is typed, loses none of it, and says when somebody else was faster.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { useEffect, useRef, useState } from 'react';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPCClient } from '../../../trpc.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import {
  type ClaimFields,
  changesOf,
  contestedFields,
  type FieldName,
  fieldsOf,
  keepMine,
  NO_DRAFT,
  settleDraft,
  takeTheirs,
  typeField,
  unsavedFields,
} from './claim-fields.ts';
import type { SaveState } from './SaveWords.tsx';

/** Typing rests this long before it is saved, in milliseconds. */
const TYPING_REST_MS = 600;

export function useClaimFields(claim: ClaimDetail) {
  const client = useTRPCClient();
  const records = useClaimRecords();
  const { value: draft, set: setDraft } = useDraft(`claim-fields.${claim.id}`, NO_DRAFT, { isSavedElsewhere: true });
  const [problem, setProblem] = useState<string | null>(null);
  const [hasSaved, setHasSaved] = useState(false);
  const isMounted = useRef(true);

  const saved = fieldsOf(claim);
  const unsaved = unsavedFields(draft, saved);
  const contested = contestedFields(draft, saved);
  const sendable: Partial<ClaimFields> = Object.fromEntries(
    unsaved.filter((name) => !contested.includes(name)).map((name) => [name, draft.typed[name]]),
  );

  const { mutate, isPending } = useMutation({
    scope: { id: 'claim steps' },
    meta: { isProblemShownInPlace: true },
    mutationFn: (typed: Partial<ClaimFields>) =>
      client.claims.edit.mutate({ claimId: claim.id, version: records.versionOf(claim), ...changesOf(typed) }),
    onSuccess: (after, sent) => {
      records.put(after);
      setHasSaved(true);
      setDraft((now) => settleDraft(now, sent));
    },
    onError: (error) => {
      if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
      else setProblem(describeProblem(error));
    },
  });

  const waiting = JSON.stringify(sendable);
  useEffect(() => {
    if (waiting === '{}' || isPending || problem) return;
    const timer = setTimeout(() => mutate(JSON.parse(waiting)), TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [waiting, isPending, problem, mutate]);

  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => {
      if (waiting !== '{}' && !isPending) mutate(JSON.parse(waiting));
    };
  });
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      leave.current();
    };
  }, []);

  const state: SaveState = problem
    ? { problem }
    : contested.length
      ? 'contested'
      : unsaved.length || isPending
        ? 'saving'
        : hasSaved
          ? 'saved'
          : 'untouched';
  return {
    values: { ...saved, ...draft.typed } as ClaimFields,
    theirs: saved,
    contested,
    state,
    set: <Name extends FieldName>(name: Name, value: ClaimFields[Name]) => {
      setProblem(null);
      setDraft((now) => typeField(now, name, value, saved));
    },
    keepMine: (name: FieldName) => setDraft((now) => keepMine(now, name, saved)),
    takeTheirs: (name: FieldName) => setDraft((now) => takeTheirs(now, name)),
    retry: () => setProblem(null),
  };
}

export type ClaimFieldsEditing = ReturnType<typeof useClaimFields>;
