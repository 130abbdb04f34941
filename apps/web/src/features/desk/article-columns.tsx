// The columns of the desk's articles table.
import type { ClaimStage } from '@touchstone/domain';
import { STAGE_WORDS } from '../../messages/claim-words.ts';
import { describeAge, describeDay } from '../../messages/times.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { StageSign } from '../../ui/StageSign.tsx';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import type { ListedArticle } from './listed-article.ts';
import { ReportCell } from './ReportCell.tsx';

const COUNTED: readonly ClaimStage[] = ['spotted', 'checking', 'inReview', 'approved'];

const quiet = (words: string | null) => <span className="truncate text-muted">{words ?? '–'}</span>;

/** How many claims stand where; stages without any are left out. */
export function StageCounts({ counts }: { counts: ListedArticle['claimCounts'] }) {
  const shown = COUNTED.filter((stage) => counts[stage] > 0);
  if (!shown.length) return quiet('No claims');
  return (
    <span className="inline-flex gap-3">
      {shown.map((stage) => (
        <span key={stage} className="inline-flex items-center gap-1 whitespace-nowrap" title={STAGE_WORDS[stage]}>
          <StageSign stage={stage} />
          <span className="sr-only">{STAGE_WORDS[stage]}</span>
          {counts[stage]}
        </span>
      ))}
    </span>
  );
}

/** `now` in milliseconds since 1970. */
export const articleColumns = (now: number): DataColumn<ListedArticle>[] => [
  {
    id: 'title',
    label: 'Title',
    width: '3fr',
    minWidth: 240,
    render: ({ title }) => <span className="truncate font-medium">{title}</span>,
  },
  { id: 'publisher', label: 'Publisher', width: '1fr', minWidth: 110, render: ({ publisher, byline }) => quiet(publisher ?? byline) },
  { id: 'published', label: 'Published', width: 112, render: ({ publishedAt }) => quiet(publishedAt && describeDay(publishedAt)) },
  { id: 'claims', label: 'Claims by stage', width: 220, render: ({ claimCounts }) => <StageCounts counts={claimCounts} /> },
  { id: 'due', label: 'Due', width: 122, render: ({ due }) => <DueLabel due={due} className="truncate" /> },
  { id: 'report', label: 'Report', width: 150, render: (article) => <ReportCell article={article} /> },
  { id: 'added', label: 'Added', width: 190, render: ({ addedBy, addedAt }) => quiet(`${describeAge(addedAt, now)} by ${addedBy.name}`) },
];
