// The only writer of what publishers' labels mean on our scale, and how many fact-checks each label has.
import { foldLabel } from '@touchstone/domain';
import type { Database } from './database.ts';
import type { Transaction } from './transaction.ts';

interface LabelKey {
  publisher: string;
  label: string;
}

export interface LabelUse extends LabelKey {
  count: number;
}

/** Labels beyond this many are too rare to be mapped one by one. */
const MOST_LABELS = 5_000;

/** Every label of every publisher and how many fact-checks bear it, the most used first. */
export async function countLabels({ pool }: Pick<Database, 'pool'>): Promise<LabelUse[]> {
  const { rows } = await pool.query<LabelUse>(
    `SELECT "publisher", "rating" AS "label", count(*)::int AS "count" FROM "FactCheck" WHERE "rating" IS NOT NULL
      GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${MOST_LABELS}`,
  );
  const uses = new Map<string, LabelUse>();
  for (const { publisher, label, count } of rows) {
    const folded = foldLabel(label);
    const key = JSON.stringify([publisher, folded]);
    uses.set(key, { publisher, label: folded, count: count + (uses.get(key)?.count ?? 0) });
  }
  return [...uses.values()];
}

export async function countFactChecks({ pool }: Pick<Database, 'pool'>): Promise<{ all: number; rated: number }> {
  const { rows } = await pool.query<{ all: number; rated: number }>(
    `SELECT count(*)::int AS "all", count("rating")::int AS "rated" FROM "FactCheck"`,
  );
  return rows[0] ?? { all: 0, rated: 0 };
}

export const listRatingLabels = (tx: Transaction) =>
  tx.ratingLabel.findMany({ orderBy: [{ publisher: 'asc' }, { label: 'asc' }], select: { publisher: true, label: true, point: true } });

export const loadRatingLabel = (tx: Transaction, key: LabelKey) => tx.ratingLabel.findUnique({ where: { publisher_label: key } });

/** null: the label means nothing on our scale any more. */
export async function saveRatingLabel(
  tx: Transaction,
  { publisher, label }: LabelKey,
  mapped: { point: string; mappedById: string; mappedAt: Date } | null,
): Promise<void> {
  const where = { publisher, label };
  if (mapped === null) await tx.ratingLabel.deleteMany({ where });
  else await tx.ratingLabel.upsert({ where: { publisher_label: where }, create: { ...where, ...mapped }, update: mapped });
}
