// The columns of the desk's claims table.
import type { ClaimSummary } from '@touchstone/server';
import { describeAge } from '../../messages/times.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import { StageLabel } from '../claims/signs/StageLabel.tsx';
import type { ColumnRoom } from './use-column-room.ts';

/** The claim's own statement; while there is none, the words of the article in the reading face. */
export function ClaimWords({ claim }: { claim: Pick<ClaimSummary, 'statement' | 'quote' | 'stage'> }) {
  const isOut = claim.stage === 'declined';
  if (claim.statement) return <span className={isOut ? 'truncate text-muted line-through' : 'truncate'}>{claim.statement}</span>;
  return <span className={`truncate font-text text-[0.9375rem] ${isOut ? 'text-muted line-through' : ''}`}>“{claim.quote}”</span>;
}

const quiet = (words: string | undefined) => <span className="truncate text-muted">{words ?? '–'}</span>;

/** `now` in milliseconds since 1970; `room` of the window in px, see `useColumnRoom`. */
export const claimColumns = (now: number, room: number): DataColumn<ClaimSummary>[] =>
  allColumns(now)
    .filter(({ from }) => from <= room)
    .map(({ from: _from, ...column }) => column);

/** `from`: width of the window, in px, that leaves room for the column beside the claim's own words. */
const allColumns = (now: number): (DataColumn<ClaimSummary> & { from: ColumnRoom })[] => [
  { from: 0, id: 'claim', label: 'Claim', width: '3fr', minWidth: 240, render: (claim) => <ClaimWords claim={claim} /> },
  { from: 0, id: 'claimant', label: 'Claimant', width: 124, render: ({ claimant }) => quiet(claimant?.name) },
  { from: 0, id: 'stage', label: 'Stage', width: 160, render: (claim) => <Stage claim={claim} /> },
  { from: 0, id: 'point', label: 'Rating', width: 134, render: (claim) => <Rating claim={claim} /> },
  {
    from: 1280,
    id: 'ratings',
    label: 'Rated',
    width: 58,
    isNumber: true,
    render: ({ ratings, stage }) => (stage === 'spotted' || stage === 'declined' ? '' : `${ratings.have}/${ratings.need}`),
  },
  { from: 1280, id: 'evidence', label: 'Sources', width: 66, isNumber: true, render: ({ evidenceCount }) => evidenceCount || '' },
  { from: 1280, id: 'due', label: 'Due', width: 122, render: ({ due }) => <DueLabel due={due} className="truncate" /> },
  { from: 1360, id: 'assignee', label: 'With', width: 76, render: ({ lease, assignee }) => <With lease={lease} assignee={assignee} /> },
  { from: 1760, id: 'article', label: 'Article', width: '1fr', minWidth: 140, render: ({ article }) => quiet(article.title) },
  { from: 1600, id: 'changed', label: 'Changed', width: 96, render: ({ updatedAt }) => quiet(describeAge(updatedAt, now, 'short')) },
];

/** Who has it in hand right now, else who it is assigned to. */
function With({ lease, assignee }: Pick<ClaimSummary, 'lease' | 'assignee'>) {
  const [name] = (lease?.holder ?? assignee)?.name.split(' ') ?? [];
  if (!name) return null;
  return lease ? (
    <span className="truncate" title={`${lease.holder.name} is on it right now`}>
      <span aria-hidden="true">✎ </span>
      {name}
    </span>
  ) : (
    quiet(name)
  );
}

function Stage({ claim }: { claim: ClaimSummary }) {
  return (
    <>
      <StageLabel stage={claim.stage} point={claim.point} />
      {claim.isPublished && <span className="text-muted">public</span>}
    </>
  );
}

/** The verdict's point; before there is one, what an editor asked to be changed. */
function Rating({ claim: { point, openChangeRequests } }: { claim: ClaimSummary }) {
  if (openChangeRequests > 0) return <Badge tone="caution">{openChangeRequests} to change</Badge>;
  return <PointLabel point={point} />;
}
