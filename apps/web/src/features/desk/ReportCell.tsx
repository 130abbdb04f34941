// The report about an article, or the way to start one.

import { Link } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { REPORT_STATE_WORDS } from '../../messages/desk-words.ts';
import { useMember } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useStartReport } from '../reports/use-start-report.ts';
import type { ListedArticle } from './listed-article.ts';

export function ReportCell({ article }: { article: ListedArticle }) {
  const start = useStartReport();
  const mayStart = includesRole(useMember().role, 'editor');
  const current = article.reports.find(({ state }) => state !== 'retracted') ?? article.reports[0];
  if (current)
    return (
      <Link to="/reports/$reportId" params={{ reportId: current.id }} className="text-accent underline">
        {REPORT_STATE_WORDS[current.state]}
      </Link>
    );
  if (!mayStart || article.claimCounts.approved === 0) return <span className="text-muted">–</span>;
  return (
    <Button size="small" kind="bare" className="-ms-2" onPress={() => start.mutate({ articleId: article.id })} isPending={start.isPending}>
      Write report
    </Button>
  );
}
