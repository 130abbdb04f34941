// Puts a report together: its title, its introduction, its claims; what is missing; what was published.
import { Check } from 'lucide-react';
import { useRef } from 'react';
import { ContestedPlaces } from '../../session/drafts/ContestedPlaces.tsx';
import { useSteadyPlace } from '../../session/drafts/use-steady-place.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { ClaimOrder } from './ClaimOrder.tsx';
import { PublishedVersions } from './PublishedVersions.tsx';
import { claimIdsIn, type ReportField } from './report-merge.ts';
import type { Report } from './report-types.ts';
import type { ReportDraft } from './use-report-draft.ts';

const FIELD_WORDS: Record<ReportField, string> = { title: 'Title', introduction: 'Introduction', claims: 'Claims' };

export interface ReportEditorProps {
  report: Report;
  draft: ReportDraft;
  isReadOnly: boolean;
  /** What still keeps it from its readers. */
  unmet: readonly string[];
}

export function ReportEditor({ report, draft, isReadOnly, unmet }: ReportEditorProps) {
  const { fields, change } = draft;
  const introduction = useRef<HTMLTextAreaElement>(null);
  useSteadyPlace(introduction, fields.introduction);
  return (
    <div className="flex flex-col gap-4 p-4">
      <ContestedPlaces
        label="Report: two texts"
        places={draft.contested}
        fieldWords={FIELD_WORDS}
        shown={(field, value) => (field === 'claims' ? statementsOf(report, value) : value.trim())}
        longFields={['introduction', 'claims']}
        onSettle={draft.settle}
      />
      {report.retracted && (
        <p className="rounded bg-danger-ground px-3 py-2 text-sm text-danger">
          Retracted: {report.retracted.reason} Its address stays and says so.
        </p>
      )}
      <TextArea
        label="Title"
        rows={1}
        maxRows={4}
        isProse
        value={fields.title}
        onChange={(title) => change({ title })}
        isReadOnly={isReadOnly}
        maxLength={500}
      />
      <TextArea
        label="Introduction"
        description="What was checked, and what readers should take from it."
        rows={4}
        maxRows={16}
        isProse
        inputRef={introduction}
        value={fields.introduction}
        onChange={(words) => change({ introduction: words })}
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <ClaimOrder claims={report.claims} picked={fields.claimIds} isReadOnly={isReadOnly} onChange={(claimIds) => change({ claimIds })} />
      {!isReadOnly && <Readiness unmet={unmet} />}
      <PublishedVersions report={report} />
    </div>
  );
}

const statementsOf = ({ claims }: Report, lines: string): string =>
  claimIdsIn(lines)
    .map((id) => claims.find((claim) => claim.id === id)?.statement ?? 'A claim')
    .join('\n');

function Readiness({ unmet }: { unmet: readonly string[] }) {
  return (
    <section aria-label="Before it can be published" className="border-t border-line pt-3">
      <h3 className="pb-1 text-xs font-medium text-muted">Before it can be published</h3>
      {unmet.length ? (
        <ul className="flex flex-col gap-1 text-sm">
          {unmet.map((sentence) => (
            <li key={sentence} className="flex gap-2">
              <span aria-hidden="true" className="mt-1 size-3 shrink-0 rounded-full border border-line-field" />
              {sentence}
            </li>
          ))}
        </ul>
      ) : (
        <p className="flex items-center gap-2 text-sm text-muted">
          <Check size={14} aria-hidden="true" /> Nothing stands in the way.
        </p>
      )}
    </section>
  );
}
