// How the filters of a history ask the server.
import type { HistoryAbout, HistoryFilters } from '@touchstone/domain';
import type { HistorySearch } from '../../routes/search-params.ts';
import { spanOf } from '../../ui/day-span.ts';

export const historyQuery = (about: HistoryAbout, { who, kind, claim, ...days }: HistorySearch): HistoryFilters => ({
  about,
  ...(who !== undefined && { actorId: who }),
  ...(kind !== undefined && { kinds: [kind] }),
  ...(claim !== undefined && { claimId: claim }),
  ...spanOf(days),
});

export const isNarrowed = (filters: HistorySearch): boolean => Object.values(filters).some((value) => value !== undefined);
