// The report being worked on: its state and steps above, the writing and the preview below.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { leaveField } from '../../actions/leave-field.ts';
import { offerOf } from '../../actions/offers.ts';
import { useActions } from '../../actions/use-actions.ts';
import { REPORT_STATE_WORDS } from '../../messages/desk-words.ts';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import { useDraftKeeper } from '../../session/drafts/Drafts.tsx';
import { useTRPC } from '../../trpc.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { useWindowWidth } from '../../ui/use-window-width.ts';
import { correctionsKey, PublishDialog } from './PublishDialog.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import type { Report } from './report-types.ts';
import { SavedSign } from './SavedSign.tsx';
import { useReportDraft } from './use-report-draft.ts';

type Part = 'write' | 'preview';

export function ReportDesk({ report }: { report: Report }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const width = useWindowWidth();
  const [open, setOpen] = useState<'publish' | 'retract' | null>(null);
  const [part, setPart] = useState<Part>('write');
  const drafts = useDraftKeeper();
  const draft = useReportDraft(report);
  const close = () => setOpen(null);

  const settle = (done: (report: Report) => void) => ({
    meta: { isProblemShownInPlace: true } as const,
    onSuccess: (changed: Report) => {
      queryClient.setQueryData(trpc.reports.get.queryKey({ reportId: report.id }), changed);
      for (const queryKey of [trpc.reports.list.pathKey(), trpc.articles.pathKey(), trpc.claims.pathKey()])
        void queryClient.invalidateQueries({ queryKey });
      close();
      done(changed);
    },
    onError: (error: unknown) => {
      if (isConflict(error)) queryClient.setQueryData(trpc.reports.get.queryKey({ reportId: report.id }), currentOf(error) as Report);
    },
  });
  const publish = useMutation(
    trpc.reports.publish.mutationOptions(
      settle((changed) => {
        drafts.set(correctionsKey(report.id), undefined);
        tellDone(`Version ${changed.versions[0]?.number ?? 1} is published`);
      }),
    ),
  );
  const retract = useMutation(trpc.reports.retract.mutationOptions(settle(() => tellDone('The report is retracted'))));
  const step = { reportId: report.id, version: report.version };

  const mayEdit = offerOf(report.offers, 'edit') !== null;
  const unmet = offerOf(report.offers, 'publish');
  const retractOffer = offerOf(report.offers, 'retract');
  const unsaved = { saved: [], saving: ['Your last words are being saved.'], failed: ['Your last words are not saved yet.'] };
  const notSaved = draft.state === 'conflict' ? ['Settle where somebody else changed the same words.'] : unsaved[draft.state];
  const blockedBy = [...(unmet ?? []), ...notSaved];
  useActions({
    ...(unmet && { 'form.submit': { perform: () => setOpen('publish'), blockedBy } }),
    'app.back': { perform: () => void (leaveField() || navigate({ to: '/reports' })) },
  });

  const editor = <ReportEditor report={report} draft={draft} isReadOnly={!mayEdit} unmet={unmet ?? []} />;
  const preview = <ReportPreview reportId={report.id} version={report.version} />;
  return (
    <div className="flex h-full flex-col">
      <ScreenHeader
        className="border-b border-line bg-paper"
        level={2}
        title={
          <Link to="/reports" className="inline-flex items-center gap-1.5 hover:text-accent">
            <ArrowLeft size={16} aria-hidden="true" />
            Reports
          </Link>
        }
        note={
          <span className="inline-flex items-center gap-2">
            <Badge>
              {REPORT_STATE_WORDS[report.state]}
              {report.versions[0] && `, version ${report.versions[0].number}`}
            </Badge>
            <Link
              to="/articles/$articleId"
              params={{ articleId: report.article.id }}
              className="truncate text-accent underline max-pane:hidden"
            >
              {report.article.title}
            </Link>
          </span>
        }
      >
        <SavedSign state={draft.state} problem={draft.problem} onRetry={draft.saveAgain} />
        {retractOffer && (
          <Button kind="danger" blockedBy={retractOffer} onPress={() => setOpen('retract')}>
            Retract
          </Button>
        )}
        {unmet && (
          <Button kind="primary" shortcut="Mod+Enter" blockedBy={blockedBy} onPress={() => setOpen('publish')}>
            Publish
          </Button>
        )}
      </ScreenHeader>
      {width === 'desk' ? (
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,29rem)_minmax(0,1fr)]">
          <div className="scroll-pane min-h-0 border-e border-line">{editor}</div>
          {preview}
        </div>
      ) : (
        <Tabs
          label="Parts of the report"
          chosen={part}
          onChoose={setPart}
          className="flex-1"
          tabs={[
            { id: 'write', label: 'Write', children: editor },
            { id: 'preview', label: 'Preview', children: preview },
          ]}
        />
      )}
      {open === 'publish' && (
        <PublishDialog
          report={report}
          isPending={publish.isPending}
          problem={publish.isError ? describeProblem(publish.error) : null}
          onPublish={(corrections) => publish.mutate({ ...step, corrections })}
          onClose={close}
        />
      )}
      {open === 'retract' && (
        <ReasonDialog
          title="Retract this report"
          explanation="Readers at its address are told that it was taken back, with this reason. It cannot be published again."
          confirm="Retract"
          isDangerous
          isPending={retract.isPending}
          problem={retract.isError ? describeProblem(retract.error) : null}
          keptAs={`reason.retract.${report.id}`}
          onConfirm={(reason, forget) => retract.mutate({ ...step, reason }, { onSuccess: forget })}
          onClose={close}
        />
      )}
    </div>
  );
}
