// The selection log as a table, some of it at a time.
import { listSelection, type SelectionRow } from '@touchstone/db';
import type { SelectionFilters } from '@touchstone/domain';
import { type CsvCell, csvHead, csvRows } from '@touchstone/exports';
import type { Caller } from '../../trpc/context.ts';
import { outcomeOf } from './list-selection.ts';

/** Names are part of the format: only ever add at the end. */
const COLUMNS: readonly [string, (row: SelectionRow) => CsvCell][] = [
  ['claim', ({ words }) => words],
  ['article', ({ articleTitle }) => articleTitle],
  ['topic', ({ topic }) => topic],
  ['claimant', ({ claimantName }) => claimantName],
  ['kind', ({ kind }) => kind],
  ['outcome', ({ stage }) => outcomeOf(stage)],
  ['stage', ({ stage }) => stage],
  ['reason', ({ reason }) => reason],
  ['note', ({ note }) => note],
  ['decided_by', ({ decidedByName }) => decidedByName],
  ['decided_at', ({ decidedAt }) => decidedAt?.toISOString() ?? null],
  ['found_at', ({ foundAt }) => foundAt.toISOString()],
  ['suggestion_score', ({ score }) => score],
];

const BATCH = 500;

export async function* exportSelection({ db }: Caller, filters: SelectionFilters): AsyncGenerator<string> {
  yield csvHead(COLUMNS.map(([name]) => name));
  for (let last: SelectionRow | null = null; ; ) {
    const before: { before?: { foundAt: string; id: string } } = last
      ? { before: { foundAt: last.foundAt.toISOString(), id: last.id } }
      : {};
    const rows: SelectionRow[] = await listSelection(db, { ...filters, ...before, limit: BATCH });
    yield csvRows(rows.map((row) => COLUMNS.map(([, cell]) => cell(row))));
    if (rows.length < BATCH) return;
    last = rows.at(-1) ?? null;
  }
}
