// The verdict as it was proposed, part by part, with what changed since the version seen before.
import type { VerdictPart } from '@touchstone/domain';
import type { ClaimDetail, VerdictReply } from '@touchstone/server';
import type { ReactNode } from 'react';
import { CONFIDENCE_WORDS, VERDICT_STATE_WORDS } from '../../messages/desk-words.ts';
import { describeAge } from '../../messages/times.ts';
import { DiffText } from '../../ui/DiffText.tsx';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import type { ChangeNotes } from './change-notes.ts';
import { VerdictPartSection } from './VerdictPartSection.tsx';
import { requestsOn } from './verdict-before.ts';

export interface VerdictSheetProps {
  claim: ClaimDetail;
  verdict: VerdictReply;
  /** Shown against it; null for the text as it is. */
  before: VerdictReply | null;
  notes: ChangeNotes | null;
}

const PROSE = 'max-w-[66ch] font-text text-[1.0625rem] leading-relaxed whitespace-pre-wrap';

export function VerdictSheet({ claim, verdict, before, notes }: VerdictSheetProps) {
  const part = (name: VerdictPart, content: ReactNode) => (
    <VerdictPartSection claim={claim} part={name} past={requestsOn(claim.verdicts, name)} notes={notes}>
      {content}
    </VerdictPartSection>
  );
  return (
    <article aria-label="Verdict" className="divide-y divide-line">
      <p className="pb-2 text-xs text-muted">
        Version {verdict.number} by {verdict.proposedBy.name}, {describeAge(verdict.proposedAt, Date.now())} ·{' '}
        {VERDICT_STATE_WORDS[verdict.state]}
        {verdict.decided?.by && `, decided by ${verdict.decided.by.name}`}
      </p>
      {part(
        'statement',
        <p dir="auto" className="max-w-[66ch] text-base font-medium">
          <DiffText before={before?.statement ?? null} after={verdict.statement} />
        </p>,
      )}
      {part(
        'point',
        <Changed
          before={before && before.point !== verdict.point ? <PointLabel point={before.point} /> : null}
          after={<PointLabel point={verdict.point} size={20} className="text-lg font-semibold" />}
        />,
      )}
      {part(
        'summary',
        <p dir="auto" className={PROSE}>
          <DiffText before={before?.summary ?? null} after={verdict.summary} />
        </p>,
      )}
      {part(
        'explanation',
        <p dir="auto" className={PROSE}>
          <DiffText before={before?.explanation ?? null} after={verdict.explanation} />
        </p>,
      )}
      {part(
        'confidence',
        <Changed
          before={before && before.confidence !== verdict.confidence ? CONFIDENCE_WORDS[before.confidence] : null}
          after={CONFIDENCE_WORDS[verdict.confidence]}
        />,
      )}
      {verdict.adjudicationNote && (
        <section className="py-3">
          <h2 className="pb-1 text-xs font-medium text-muted">How the raters’ difference was settled</h2>
          <p dir="auto" className={PROSE}>
            {verdict.adjudicationNote}
          </p>
        </section>
      )}
      {verdict.contradictionReason && (
        <section className="py-3">
          <h2 className="pb-1 text-xs font-medium text-muted">Why it differs from an earlier verdict of ours</h2>
          <p dir="auto" className={PROSE}>
            {verdict.contradictionReason}
          </p>
        </section>
      )}
      {verdict.overrideReason && (
        <section className="py-3">
          <h2 className="pb-1 text-xs font-medium text-muted">Approved without a second person</h2>
          <p className="text-sm">{verdict.overrideReason}</p>
        </section>
      )}
    </article>
  );
}

/** What stood here before, struck out, and what stands here now. */
function Changed({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      {before && (
        <>
          <del className="text-faint">{before}</del>
          <span aria-hidden="true" className="text-faint">
            →
          </span>
        </>
      )}
      {before ? <ins className="rounded-xs bg-chosen px-1 no-underline">{after}</ins> : after}
    </p>
  );
}
