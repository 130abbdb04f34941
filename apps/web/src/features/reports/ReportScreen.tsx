// One report: put together on the left, seen as its readers will on the right, published from the top.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { describeProblem } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReportDesk } from './ReportDesk.tsx';

export function ReportScreen() {
  useDesk(); // the claims draw its scale; a list must not suspend while it measures itself
  const trpc = useTRPC();
  const { reportId } = useParams({ from: '/members/reports/$reportId' });
  const report = useQuery(trpc.reports.get.queryOptions({ reportId }));
  if (report.isPending) return <Skeleton lines={10} label="Loading the report" className="max-w-2xl p-8" />;
  if (report.isError)
    return (
      <ErrorState title="This report could not be loaded" message={describeProblem(report.error)} onRetry={() => void report.refetch()} />
    );
  return (
    <>
      <h1 className="sr-only">Report: {report.data.title}</h1>
      <ReportDesk key={reportId} report={report.data} />
    </>
  );
}
