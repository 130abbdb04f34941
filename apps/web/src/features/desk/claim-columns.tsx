// The columns of the desk's claims table.
import type { ClaimSummary } from '@touchstone/server';
import { describeAge } from '../../messages/times.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import type { WindowWidth } from '../../ui/use-window-width.ts';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import { StageLabel } from '../claims/signs/StageLabel.tsx';

/** The claim's own statement; while there is none, the words of the article in the reading face. */
export function ClaimWords({ claim }: { claim: Pick<ClaimSummary, 'statement' | 'quote' | 'stage'> }) {
  const isOut = claim.stage === 'declined';
  if (claim.statement) return <span className={isOut ? 'truncate text-muted line-through' : 'truncate'}>{claim.statement}</span>;
  return <span className={`truncate font-text text-[0.9375rem] ${isOut ? 'text-muted line-through' : ''}`}>“{claim.quote}”</span>;
}

const quiet = (words: string | undefined) => <span className="truncate text-muted">{words ?? '–'}</span>;

/** What a small window has room for. */
const IN_A_PANE = ['claim', 'claimant', 'stage', 'point'];

/** `now` in milliseconds since 1970. */
export const claimColumns = (now: number, width: WindowWidth): DataColumn<ClaimSummary>[] =>
  allColumns(now).filter(({ id }) => width === 'desk' || IN_A_PANE.includes(id));

const allColumns = (now: number): DataColumn<ClaimSummary>[] => [
  { id: 'claim', label: 'Claim', width: '3fr', minWidth: 240, render: (claim) => <ClaimWords claim={claim} /> },
  { id: 'claimant', label: 'Claimant', width: '1fr', minWidth: 104, render: ({ claimant }) => quiet(claimant?.name) },
  {
    id: 'stage',
    label: 'Stage',
    width: 172,
    render: (claim) => (
      <>
        <StageLabel stage={claim.stage} point={claim.point} />
        {claim.openChangeRequests > 0 && <Badge tone="caution">{claim.openChangeRequests} to change</Badge>}
        {claim.isPublished && <Badge>Public</Badge>}
      </>
    ),
  },
  { id: 'point', label: 'Rating', width: 138, render: ({ point }) => (point ? <PointLabel point={point} /> : quiet(undefined)) },
  {
    id: 'ratings',
    label: 'Rated',
    width: 58,
    isNumber: true,
    render: ({ ratings, stage }) => (stage === 'spotted' || stage === 'declined' ? quiet(undefined) : `${ratings.have}/${ratings.need}`),
  },
  { id: 'evidence', label: 'Sources', width: 68, isNumber: true, render: ({ evidenceCount }) => evidenceCount || quiet(undefined) },
  { id: 'assignee', label: 'With', width: 100, render: ({ assignee }) => quiet(assignee?.name) },
  { id: 'article', label: 'Article', width: '1fr', minWidth: 92, render: ({ article }) => quiet(article.title) },
  { id: 'changed', label: 'Changed', width: 100, render: ({ updatedAt }) => quiet(describeAge(updatedAt, now)) },
];
