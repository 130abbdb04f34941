// Days and moments in words, from the text of the date alone: no clock, no time zone data, the same on every machine.

/** A printer of "2025-03-14" with the given names of the months; what is not a date comes back as it was. */
export const dayPrinter =
  (months: readonly string[], ending = '') =>
  (day: string): string => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
    const name = months[Number(month) - 1];
    return year && name ? `${Number(date)} ${name} ${year}${ending}` : day;
  };

/** "2025-03-14T13:23:05Z" as day and time; "2025-03-14" as the day alone. A moment with a zone is in UTC and says so. */
export function printMoment(moment: string, day: (day: string) => string): string {
  const [, time, zone] = /T(\d{2}:\d{2})(?::[\d.]+)?(Z)?$/.exec(moment) ?? [];
  return time ? `${day(moment)}, ${time}${zone ? ' UTC' : ''}` : day(moment);
}
