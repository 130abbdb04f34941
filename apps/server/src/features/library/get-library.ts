// How much the library holds, and by whom.
import { countFactChecks, countVectors, listPublishers } from '@touchstone/db';
import { precedentIndexOf } from '../../library/precedent-index.ts';
import { VECTOR_MODEL } from '../../library/vector-model.ts';
import type { Caller } from '../../trpc/context.ts';

export interface LibraryReply {
  factChecks: number;
  publishers: { publisher: string; count: number }[];
  languages: string[];
  /** Of the fact-checks, how many search finds already; the rest is being read. */
  searchable: number;
  /** Of those in English, how many are found by what they mean too; the rest waits for the work in the background. */
  meanings: { done: number; all: number };
}

export async function getLibrary({ db }: Caller): Promise<LibraryReply> {
  const index = precedentIndexOf(db);
  const [{ all }, publishers, { encoded, all: english }] = await Promise.all([
    countFactChecks(db),
    listPublishers(db),
    countVectors(db, VECTOR_MODEL),
    index.catchUp(),
  ]);
  return {
    factChecks: all,
    publishers,
    languages: index.languages,
    searchable: index.factChecks,
    meanings: { done: encoded, all: english },
  };
}
