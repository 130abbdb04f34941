// The library and our own verdicts in force, searched by words and narrowed by filters.
import type { PrecedentSearch } from '@touchstone/domain';
import { precedentIndexOf } from '../../library/precedent-index.ts';
import { type FoundPrecedent, loadPointOf, presentHits } from '../../library/present-precedent.ts';
import { questionVector } from '../../library/question-vector.ts';
import type { Caller } from '../../trpc/context.ts';

export interface PrecedentSearchReply {
  found: FoundPrecedent[];
  hasMore: boolean;
}

export async function searchPrecedents(
  { db, encoder }: Caller,
  { text, offset, limit, ...filters }: PrecedentSearch,
): Promise<PrecedentSearchReply> {
  const index = precedentIndexOf(db);
  const [pointOf] = await Promise.all([loadPointOf(db), index.catchUp()]);
  const vector = await questionVector({ index, encoder }, { text, language: null });
  const hits = index.search({ ...filters, text, vector, most: offset + limit + 1, pointOf });
  return { found: await presentHits(db, text, hits.slice(offset, offset + limit), pointOf), hasMore: hits.length > offset + limit };
}
