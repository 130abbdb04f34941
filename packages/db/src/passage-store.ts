// Stores where in a text something stands; the same words of the same version are one passage.
import type { Transaction } from './transaction.ts';

export interface NewPassage {
  articleVersionId: string;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** The passage's id, made when it is new. Of several who ask at once, one makes it. */
export async function findOrCreatePassage(tx: Transaction, passage: NewPassage): Promise<string> {
  const { articleVersionId, start, end } = passage;
  // an upsert looks first and then inserts, so the second of two at once would fail
  await tx.passage.createMany({ data: [passage], skipDuplicates: true });
  const { id } = await tx.passage.findUniqueOrThrow({
    where: { articleVersionId_start_end: { articleVersionId, start, end } },
    select: { id: true },
  });
  return id;
}

/** Ids of passages of one version, in the order given. */
export async function findOrCreatePassages(
  tx: Transaction,
  articleVersionId: string,
  passages: readonly Omit<NewPassage, 'articleVersionId'>[],
): Promise<string[]> {
  await tx.passage.createMany({ data: passages.map((passage) => ({ ...passage, articleVersionId })), skipDuplicates: true });
  const starts = passages.map(({ start }) => start);
  const stored = await tx.passage.findMany({
    where: { articleVersionId, start: { in: starts } },
    select: { id: true, start: true, end: true },
  });
  const ids = new Map(stored.map(({ id, start, end }) => [`${start} ${end}`, id]));
  return passages.map(({ start, end }) => ids.get(`${start} ${end}`) ?? '');
}
