// The report as it is being written: saved as one types, kept when that fails, both texts shown when somebody else was first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { useTRPC } from '../../trpc.ts';
import { fieldsOf, type Report, type ReportFields } from './report-types.ts';

/** Typing rests this long before it is saved, in milliseconds. */
const TYPING_REST_MS = 700;

interface Unsaved {
  fields: ReportFields;
  /** Of the report the words were written on. */
  version: number;
}

export interface ReportDraft {
  fields: ReportFields;
  change: (changes: Partial<ReportFields>) => void;
  state: 'saved' | 'saving' | 'failed' | 'conflict';
  /** Why saving failed. */
  problem: string | null;
  /** The report as somebody else saved it meanwhile. */
  theirs: Report | null;
  saveAgain: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

export function useReportDraft(report: Report): ReportDraft {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { value: unsaved, set: setUnsaved } = useDraft<Unsaved | null>(`report.${report.id}`, null, { isSavedElsewhere: true });
  const [known, setFields] = useState<ReportFields>(() => fieldsOf(report));
  const fields = unsaved?.fields ?? known;
  const [theirs, setTheirs] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const base = useRef(report.version);

  const takeIn = (saved: Report) => {
    base.current = saved.version;
    queryClient.setQueryData(trpc.reports.get.queryKey({ reportId: saved.id }), saved);
  };
  const edit = useMutation(
    trpc.reports.edit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      scope: { id: `report.${report.id}` },
      onSuccess: (saved, sent) => {
        takeIn(saved);
        setUnsaved((now) => (now && isSame(now.fields, sent) ? null : now && { ...now, version: saved.version }));
      },
      onError: (error, sent) => {
        const current = isConflict(error) ? (currentOf(error) as Report) : null;
        if (!current) return setProblem(describeProblem(error));
        if (!isSame(fieldsOf(current), sent)) return setTheirs(current);
        // mine had arrived before, only the answer was lost
        takeIn(current);
        setUnsaved((now) => (now && isSame(now.fields, sent) ? null : now && { ...now, version: current.version }));
      },
    }),
  );
  const { mutate, isPending } = edit;

  const send = ({ fields: { title, introduction, claimIds }, version }: Unsaved) =>
    mutate({ reportId: report.id, version, title, introduction, claimIds: claimIds as string[] });
  const sendLatest = useRef(send);
  useEffect(() => {
    sendLatest.current = send;
  });

  const isKnown = unsaved !== null && isSame(unsaved.fields, fieldsOf(report));
  useEffect(() => {
    if (isKnown && !isPending) setUnsaved(null);
  }, [isKnown, isPending, setUnsaved]);

  const waits = unsaved !== null && !isKnown && !theirs && !isPending && !problem;
  useEffect(() => {
    if (!waits || !unsaved) return;
    const timer = setTimeout(() => sendLatest.current(unsaved), TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [waits, unsaved]);

  const left = useRef<Unsaved | null>(null);
  useEffect(() => {
    left.current = waits ? unsaved : null;
  });
  useEffect(
    () => () => {
      if (left.current) sendLatest.current(left.current);
    },
    [],
  );

  // saved elsewhere while nothing of mine waits; what the page holds may for a moment be older than what was just saved
  const isBehind = report.version > base.current && !unsaved && !isPending;
  useEffect(() => {
    if (!isBehind) return;
    base.current = report.version;
    setFields(fieldsOf(report));
  }, [isBehind, report]);

  return {
    fields,
    change: (changes) => {
      const next = { ...fields, ...changes };
      setFields(next);
      setUnsaved({ fields: next, version: unsaved?.version ?? base.current });
      setProblem(null);
    },
    state: theirs ? 'conflict' : problem ? 'failed' : unsaved ? 'saving' : 'saved',
    problem,
    theirs,
    saveAgain: () => setProblem(null),
    keepMine: () => {
      if (!theirs) return;
      takeIn(theirs);
      setTheirs(null);
      setUnsaved({ fields, version: theirs.version });
    },
    takeTheirs: () => {
      if (!theirs) return;
      takeIn(theirs);
      setTheirs(null);
      setFields(fieldsOf(theirs));
      setUnsaved(null);
    },
  };
}

/** The server trims what is typed. */
const isSame = (a: ReportFields, b: ReportFields) =>
  a.title.trim() === b.title.trim() && a.introduction.trim() === b.introduction.trim() && a.claimIds.join() === b.claimIds.join();
