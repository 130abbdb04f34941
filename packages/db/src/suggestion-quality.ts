// Counts what became of what machines proposed: by how sure the machine was, by kind, and by model over time.
import type { SuggestionSpan } from '@touchstone/domain';
import type { Database } from './database.ts';

export interface SuggestionCounts {
  proposed: number;
  open: number;
  accepted: number;
  edited: number;
  declined: number;
  ignored: number;
}

/** What suggestions are counted by: tenths of the score, kinds, and models by month. */
export type SuggestionKey = 'band' | 'kind' | 'model';

export interface SuggestionGroup extends SuggestionCounts {
  /** A tenth from 0 to 9, a kind, or name and version of a model. */
  name: string;
  /** Of models alone, as 2025-03. */
  month: string | null;
}

const FATES = ['open', 'accepted', 'edited', 'declined', 'ignored'] as const;
const COUNTS = [
  'count(*)::int AS "proposed"',
  ...FATES.map((fate) => `count(*) FILTER (WHERE s."fate" = '${fate}')::int AS "${fate}"`),
].join(', ');

const KEYS: Record<SuggestionKey, { name: string; month: string; among: string }> = {
  band: { name: 'least(floor(s."score" * 10), 9)::int::text', month: 'NULL::text', among: 's."score" IS NOT NULL' },
  kind: { name: 's."kind"::text', month: 'NULL::text', among: 'true' },
  model: {
    name: `s."model" || ' ' || s."modelVersion"`,
    month: `to_char(s."proposedAt" AT TIME ZONE 'UTC', 'YYYY-MM')`,
    among: 'true',
  },
};

const MOST_GROUPS = 200;

/** Bands from the lowest, models by the latest month. At most 200. */
export async function countSuggestionsBy({ pool }: Database, by: SuggestionKey, { from, to }: SuggestionSpan): Promise<SuggestionGroup[]> {
  const { name, month, among } = KEYS[by];
  const text = `
    SELECT ${name} AS "name", ${month} AS "month", ${COUNTS} FROM "Suggestion" s
     WHERE ${among} AND ($1::timestamptz IS NULL OR s."proposedAt" >= $1) AND ($2::timestamptz IS NULL OR s."proposedAt" < $2)
     GROUP BY 1, 2 ORDER BY 2 DESC, 1 LIMIT ${MOST_GROUPS}`;
  return (await pool.query<SuggestionGroup>({ name: `suggestions-${by}`, text, values: [from ?? null, to ?? null] })).rows;
}
