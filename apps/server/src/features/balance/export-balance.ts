// The balance as a table: a row for each count, each beside the number considered that it is out of.
import type { BalanceCounts } from '@touchstone/db';
import type { BalanceSpan } from '@touchstone/domain';
import { type CsvCell, csvHead, csvRows } from '@touchstone/exports';
import type { Caller } from '../../trpc/context.ts';
import { type BalanceReply, getBalance } from './get-balance.ts';

/** Names are part of the format: only ever add at the end. `detail` is the reason of a row on declined claims, the scale point of one on verdicts. */
const COLUMNS = ['counted_by', 'group', 'detail', 'considered', 'checked', 'published', 'declined', 'waiting'];

const counted = ({ considered, checked, published, declined, waiting }: BalanceCounts): CsvCell[] => [
  considered,
  checked,
  published,
  declined,
  waiting,
];

function balanceRows({ all, by, declined, verdicts }: BalanceReply): CsvCell[][] {
  return [
    ['all', null, null, ...counted(all)],
    ...Object.entries(by).flatMap(([key, groups]) => groups.map((group): CsvCell[] => [key, group.name, null, ...counted(group)])),
    ...declined.map(({ reason, claims }): CsvCell[] => ['declineReason', null, reason, null, null, null, claims, null]),
    ...verdicts.flatMap(({ name, points }) =>
      points.map(({ label, claims }): CsvCell[] => ['verdict', name, label, null, claims, null, null, null]),
    ),
  ];
}

export async function* exportBalance(caller: Caller, span: BalanceSpan): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  yield csvRows(balanceRows(await getBalance(caller, span)));
}
