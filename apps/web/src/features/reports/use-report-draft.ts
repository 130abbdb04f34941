// The report as it is being written: saved as one types, kept when that fails, brought together with what somebody else saved first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import type { ConflictChoice } from '../../session/drafts/merge-by-paragraph.ts';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { useTRPC } from '../../trpc.ts';
import { type ContestedPart, mergeReport, settleReport } from './report-merge.ts';
import { fieldsOf, type Report, type ReportFields } from './report-types.ts';

/** Typing rests this long before it is saved, in milliseconds. */
const TYPING_REST_MS = 700;

interface Unsaved {
  fields: ReportFields;
  /** The report the words were written on, as far as it is known. */
  base?: ReportFields;
  /** Of that report. */
  version: number;
}

export interface ReportDraft {
  fields: ReportFields;
  change: (changes: Partial<ReportFields>) => void;
  state: 'saved' | 'saving' | 'failed' | 'conflict';
  /** Why saving failed. */
  problem: string | null;
  /** Where somebody else changed the same words meanwhile. */
  contested: readonly ContestedPart[];
  saveAgain: () => void;
  settle: (part: ContestedPart, choice: ConflictChoice) => void;
}

export function useReportDraft(report: Report): ReportDraft {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const {
    value: unsaved,
    set: setUnsaved,
    now: unsavedNow,
  } = useDraft<Unsaved | null>(`report.${report.id}`, null, { isSavedElsewhere: true });
  const [known, setFields] = useState<ReportFields>(() => fieldsOf(report));
  const fields = unsaved?.fields ?? known;
  /** As somebody else saved it while mine was on its way. */
  const [theirs, setTheirs] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(report);

  const takeIn = (saved: Report) => {
    latest.current = saved;
    queryClient.setQueryData(trpc.reports.get.queryKey({ reportId: saved.id }), saved);
  };
  const edit = useMutation(
    trpc.reports.edit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      scope: { id: `report.${report.id}` },
      onSuccess: (saved, sent) => {
        takeIn(saved);
        setTheirs(null);
        setUnsaved((now) => afterSaved(now, sent, saved));
      },
      onError: (error, sent) => {
        const current = isConflict(error) ? (currentOf(error) as Report) : null;
        if (!current) return setProblem(describeProblem(error));
        takeIn(current);
        // mine had arrived before, only the answer was lost
        if (isSame(fieldsOf(current), sent)) return setUnsaved((now) => afterSaved(now, sent, current));
        const now = unsavedNow();
        if (!now) return;
        const merged = mergeReport({ base: now.base ?? null, mine: now.fields, theirs: fieldsOf(current) });
        setTheirs(current);
        setFields(merged.fields);
        setUnsaved({ fields: merged.fields, base: merged.base, version: now.version });
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
    if (!isKnown || isPending) return;
    setTheirs(null);
    setUnsaved(null);
  }, [isKnown, isPending, setUnsaved]);

  const three = theirs && unsaved && { base: unsaved.base ?? null, mine: unsaved.fields, theirs: fieldsOf(theirs) };
  const contested = three ? mergeReport(three).contested : [];
  const version = theirs?.version ?? unsaved?.version;
  const waits = unsaved !== null && !isKnown && !contested.length && !isPending && !problem;
  useEffect(() => {
    if (!waits || !unsaved || version === undefined) return;
    const timer = setTimeout(() => sendLatest.current({ ...unsaved, version }), TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [waits, unsaved, version]);

  const left = useRef<Unsaved | null>(null);
  useEffect(() => {
    left.current = waits && version !== undefined ? { ...unsaved, version } : null;
  });
  useEffect(
    () => () => {
      if (left.current) sendLatest.current(left.current);
    },
    [],
  );

  // saved elsewhere while nothing of mine waits; what the page holds may for a moment be older than what was just saved
  const isBehind = report.version > latest.current.version && !unsaved && !isPending;
  useEffect(() => {
    if (!isBehind) return;
    latest.current = report;
    setFields(fieldsOf(report));
  }, [isBehind, report]);

  return {
    fields,
    change: (changes) => {
      const next = { ...fields, ...changes };
      setFields(next);
      setUnsaved({ base: fieldsOf(latest.current), version: latest.current.version, ...unsaved, fields: next });
      setProblem(null);
    },
    state: contested.length ? 'conflict' : problem ? 'failed' : unsaved ? 'saving' : 'saved',
    problem,
    contested,
    saveAgain: () => setProblem(null),
    settle: (part, choice) => {
      if (!three) return;
      const settled = settleReport(three, part, choice);
      setFields(settled.fields);
      setUnsaved({ ...settled, version: latest.current.version });
    },
  };
}

/** What is still to be saved once `sent` has arrived. */
const afterSaved = (now: Unsaved | null, sent: ReportFields, saved: Report): Unsaved | null =>
  now && !isSame(now.fields, sent) ? { fields: now.fields, base: fieldsOf(saved), version: saved.version } : null;

/** The server trims what is typed. */
const isSame = (a: ReportFields, b: ReportFields) =>
  a.title.trim() === b.title.trim() && a.introduction.trim() === b.introduction.trim() && a.claimIds.join() === b.claimIds.join();
