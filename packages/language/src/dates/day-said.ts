// On which day something was said, as the words around it tell.
import { en } from 'chrono-node';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const WEEKDAY = /\b(?:(last) )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i;
const RELATIVE = /\b(yesterday|today|tonight|this (?:morning|afternoon|evening)|last night|overnight)\b/i;
const ABSOLUTE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})/i;
const LONGEST = 400;
const DAY = 86_400_000;

/**
 * The day (`YYYY-MM-DD`) the words name, seen from the day of publication: "on Thursday" is the last Thursday up to that day.
 * Null when they name none, or name it relative to a day we do not know.
 */
export function daySaid(words: string, publishedAt: string | null): string | null {
  const source = words.slice(0, LONGEST);
  const published = publishedAt?.slice(0, 10) ?? null;
  if (ABSOLUTE.test(source)) return absoluteDay(source, published);
  if (published === null) return null;
  const weekday = WEEKDAY.exec(source);
  if (weekday) return lastWeekday(published, weekday[2]?.toLowerCase() ?? '', weekday[1] !== undefined);
  const relative = RELATIVE.exec(source)?.[1]?.toLowerCase();
  if (!relative) return null;
  return relative === 'yesterday' || relative === 'last night' || relative === 'overnight' ? daysBefore(published, 1) : published;
}

function absoluteDay(source: string, published: string | null): string | null {
  const reference = published ? new Date(`${published}T12:00:00`) : new Date(0);
  // The British reading takes "December 24" for December 2024; the other one is asked after it.
  for (const { start } of [...en.GB.parse(source, reference), ...en.parse(source, reference)]) {
    if (!start.isCertain('day') || !start.isCertain('month')) continue;
    if (!start.isCertain('year') && published === null) return null;
    const iso = (year: number) => `${year}-${String(start.get('month')).padStart(2, '0')}-${String(start.get('day')).padStart(2, '0')}`;
    const day = iso(start.get('year') ?? 0);
    if (published !== null && day > published) return start.isCertain('year') ? null : iso((start.get('year') ?? 1) - 1);
    return day;
  }
  return null;
}

function lastWeekday(published: string, name: string, isLast: boolean): string {
  const wanted = (WEEKDAYS as readonly string[]).indexOf(name);
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  return daysBefore(published, isLast && back === 0 ? 7 : back);
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY).toISOString().slice(0, 10);
}
