// How the filters of a history ask the server: days in the reader's zone become moments.
import type { HistoryAbout, HistoryFilters } from '@touchstone/domain';
import type { HistorySearch } from '../../routes/search-params.ts';

const DAY = 24 * 60 * 60_000;

/** The moment a day begins where the reader is; `later` counts days on from there. */
function beginOf(day: string, later = 0): string | null {
  const begin = new Date(`${day}T00:00`);
  if (Number.isNaN(begin.getTime())) return null;
  // noon of that day, so that an hour more or less of summer time stays within it
  const within = new Date(begin.getTime() + DAY / 2 + later * DAY);
  return new Date(within.getFullYear(), within.getMonth(), within.getDate()).toISOString();
}

export function historyQuery(about: HistoryAbout, { who, kind, claim, from, to }: HistorySearch): HistoryFilters {
  const [begin, end] = [from ? beginOf(from) : null, to ? beginOf(to, 1) : null];
  return {
    about,
    ...(who !== undefined && { actorId: who }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(claim !== undefined && { claimId: claim }),
    ...(begin !== null && { from: begin }),
    ...(end !== null && { to: end }),
  };
}

export const isNarrowed = (filters: HistorySearch): boolean => Object.values(filters).some((value) => value !== undefined);
