// Days in the reader's zone as the moments they begin and end.

const DAY = 24 * 60 * 60_000;

/** The moment a day begins where the reader is; `later` counts days on from there. Null for what is no day. */
function beginOf(day: string, later = 0): string | null {
  const begin = new Date(`${day}T00:00`);
  if (Number.isNaN(begin.getTime())) return null;
  // noon of that day, so that an hour more or less of summer time stays within it
  const within = new Date(begin.getTime() + DAY / 2 + later * DAY);
  return new Date(within.getFullYear(), within.getMonth(), within.getDate()).toISOString();
}

/** From the first day to the last, both included; `to` is the first moment that no longer counts. */
export function spanOf({ from, to }: { from?: string; to?: string }): { from?: string; to?: string } {
  const [begin, end] = [from ? beginOf(from) : null, to ? beginOf(to, 1) : null];
  return { ...(begin !== null && { from: begin }), ...(end !== null && { to: end }) };
}
