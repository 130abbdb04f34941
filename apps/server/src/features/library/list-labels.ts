// Every label that publishers use, how many fact-checks bear it, and what it means on our scale.
import { countFactChecks, countLabels, listRatingLabels } from '@touchstone/db';
import { readMeanings } from '../../library/label-meanings.ts';
import type { Caller } from '../../trpc/context.ts';

export interface LabelReply {
  publisher: string;
  label: string;
  count: number;
  point: string | null;
  /** The meaning is that of the label whoever uses it, not of this publisher’s alone. */
  isGeneral: boolean;
}

export interface LabelsReply {
  factChecks: number;
  /** Of them, how many bear any label at all. */
  rated: number;
  /** Of those, how many bear a label that means something on our scale. */
  mapped: number;
  labels: LabelReply[];
}

export async function listLabels({ db }: Caller): Promise<LabelsReply> {
  const [uses, meanings, { all, rated }] = await Promise.all([countLabels(db), listRatingLabels(db.prisma), countFactChecks(db)]);
  const meaningOf = readMeanings(meanings);
  const labels = uses.map((use) => {
    const meaning = meaningOf(use);
    return { ...use, point: meaning?.point ?? null, isGeneral: meaning?.publisher === '' };
  });
  const mapped = labels.reduce((sum, { point, count }) => sum + (point === null ? 0 : count), 0);
  return { factChecks: all, rated, mapped, labels };
}
