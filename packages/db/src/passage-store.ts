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

/** The passage's id, made when it is new. */
export async function findOrCreatePassage(tx: Transaction, passage: NewPassage): Promise<string> {
  const { articleVersionId, start, end } = passage;
  const { id } = await tx.passage.upsert({
    where: { articleVersionId_start_end: { articleVersionId, start, end } },
    create: passage,
    update: {},
    select: { id: true },
  });
  return id;
}
