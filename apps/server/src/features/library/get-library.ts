// How much the library holds, and by whom.
import { countFactChecks, listPublishers } from '@touchstone/db';
import { precedentIndexOf } from '../../library/precedent-index.ts';
import type { Caller } from '../../trpc/context.ts';

export interface LibraryReply {
  factChecks: number;
  publishers: { publisher: string; count: number }[];
  languages: string[];
  /** Of the fact-checks, how many search finds already; the rest is being read. */
  searchable: number;
}

export async function getLibrary({ db }: Caller): Promise<LibraryReply> {
  const index = precedentIndexOf(db);
  const [{ all }, publishers] = await Promise.all([countFactChecks(db), listPublishers(db), index.catchUp()]);
  return { factChecks: all, publishers, languages: index.languages, searchable: index.factChecks };
}
