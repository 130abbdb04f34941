// A verdict as it was proposed: its point, answer, reasoning, and who stands behind it.
import type { VerdictReply } from '@touchstone/server';
import { CONFIDENCE_WORDS, VERDICT_STATE_WORDS } from '../../../messages/desk-words.ts';
import { describeAge, describeMoment } from '../../../messages/times.ts';
import { PointLabel } from '../signs/PointLabel.tsx';

export function VerdictText({ verdict }: { verdict: VerdictReply }) {
  const {
    point,
    confidence,
    summary,
    explanation,
    adjudicationNote,
    contradictionReason,
    state,
    number,
    proposedBy,
    proposedAt,
    decided,
    overrideReason,
  } = verdict;
  return (
    <article className="flex flex-col gap-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <PointLabel point={point} size={18} className="text-base font-semibold" />
        <span className="text-xs text-muted">{CONFIDENCE_WORDS[confidence]} confidence</span>
        <span className="ms-auto text-xs text-muted">
          Version {number} · {VERDICT_STATE_WORDS[state]}
        </span>
      </div>
      <p dir="auto" className="font-text text-[1.0625rem] leading-normal font-medium">
        {summary}
      </p>
      <p dir="auto" className="font-text text-base leading-normal whitespace-pre-wrap">
        {explanation}
      </p>
      {adjudicationNote && <p className="text-muted">How the ratings were settled: {adjudicationNote}</p>}
      {contradictionReason && <p className="text-muted">Why it differs from an earlier verdict: {contradictionReason}</p>}
      {overrideReason && <p className="text-caution">Approved without a second person: {overrideReason}</p>}
      <p className="text-xs text-faint">
        Proposed by {proposedBy.name}{' '}
        <time dateTime={proposedAt} title={describeMoment(proposedAt)}>
          {describeAge(proposedAt, Date.now())}
        </time>
        {decided?.by && `, decided by ${decided.by.name}`}
      </p>
    </article>
  );
}
