// All reports of the desk, and the way to start one.

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { REPORT_STATE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useMember } from '../../session/session.ts';
import { useTRPC } from '../../trpc.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWindowWidth } from '../../ui/use-window-width.ts';
import { reportColumns, versionWords } from './report-columns.tsx';
import type { ListedReport } from './report-types.ts';
import { StartReport } from './StartReport.tsx';

export function ReportsScreen() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const width = useWindowWidth();
  const [isStarting, setStarting] = useState(false);
  const reports = useQuery(trpc.reports.list.queryOptions());
  const mayStart = includesRole(useMember().role, 'editor');
  const columns = useMemo(() => reportColumns(Date.now()), []);
  const open = (reportId: string) => void navigate({ to: '/reports/$reportId', params: { reportId } });
  const start = mayStart && (
    <Button kind="primary" onPress={() => setStarting(true)}>
      <Plus size={15} aria-hidden="true" />
      Write report
    </Button>
  );
  const table = { label: 'Reports', textOf: ({ title }: ListedReport) => title, onOpen: open };
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Reports" note={reports.data?.length}>
        {start}
      </ScreenHeader>
      {reports.isPending && <Skeleton lines={8} label="Loading reports" className="border-t border-line p-4" />}
      {reports.isError && (
        <ErrorState
          title="The reports could not be loaded"
          message={describeProblem(reports.error)}
          onRetry={() => void reports.refetch()}
        />
      )}
      {reports.data?.length === 0 && (
        <EmptyState title="No reports yet" action={start}>
          A report gathers the approved verdicts about one article and puts them before readers.
        </EmptyState>
      )}
      {reports.data &&
        reports.data.length > 0 &&
        (width === 'phone' ? (
          <RowList
            {...table}
            items={reports.data}
            rowHeight={68}
            renderRow={(report) => <ReportCard report={report} />}
            className="min-h-0 flex-1 border-t border-line"
          />
        ) : (
          <DataTable {...table} items={reports.data} columns={columns} className="min-h-0 flex-1" />
        ))}
      {isStarting && <StartReport onClose={() => setStarting(false)} />}
    </div>
  );
}

function ReportCard({ report }: { report: ListedReport }) {
  return (
    <div className="flex h-full flex-col justify-center gap-1 px-4">
      <span className="truncate text-sm font-medium">{report.title}</span>
      <span className="flex items-center gap-3 text-xs text-muted">
        <Badge>{REPORT_STATE_WORDS[report.state]}</Badge>
        {versionWords(report, Date.now())}
      </span>
    </div>
  );
}
