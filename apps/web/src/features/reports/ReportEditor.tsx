// Puts a report together: its title, its introduction, its claims; what is missing; what was published.
import { Check } from 'lucide-react';
import { ConflictPanel } from '../../ui/ConflictPanel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ClaimOrder } from './ClaimOrder.tsx';
import { PublishedVersions } from './PublishedVersions.tsx';
import type { Report, ReportFields } from './report-types.ts';
import type { ReportDraft } from './use-report-draft.ts';

export interface ReportEditorProps {
  report: Report;
  draft: ReportDraft;
  isReadOnly: boolean;
  /** What still keeps it from its readers. */
  unmet: readonly string[];
}

export function ReportEditor({ report, draft, isReadOnly, unmet }: ReportEditorProps) {
  const { fields, change, theirs } = draft;
  return (
    <div className="flex flex-col gap-4 p-4">
      {theirs && (
        <ConflictPanel
          label="Two versions"
          lead="Somebody else saved this report while you were writing. Nothing is lost: choose which one goes on; you can copy words out of the other first."
          parts={differencesOf(fields, theirs)}
          onChoose={(choice) => (choice === 'theirs' ? draft.takeTheirs() : draft.keepMine())}
        />
      )}
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
        value={fields.introduction}
        onChange={(introduction) => change({ introduction })}
        isReadOnly={isReadOnly}
        maxLength={20_000}
      />
      <ClaimOrder claims={report.claims} picked={fields.claimIds} isReadOnly={isReadOnly} onChange={(claimIds) => change({ claimIds })} />
      {!isReadOnly && <Readiness unmet={unmet} />}
      <PublishedVersions report={report} />
    </div>
  );
}

function differencesOf(mine: ReportFields, theirs: Report) {
  const statementOf = (id: string) => theirs.claims.find((claim) => claim.id === id)?.statement ?? 'A claim';
  const list = (ids: readonly string[]) => ids.map((id, index) => `${index + 1}. ${statementOf(id)}`).join('\n');
  return [
    { name: 'Title', mine: mine.title, theirs: theirs.title },
    { name: 'Introduction', mine: mine.introduction, theirs: theirs.introduction },
    { name: 'Claims', mine: list(mine.claimIds), theirs: list(theirs.picked) },
  ].filter((part) => part.mine.trim() !== part.theirs.trim());
}

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
