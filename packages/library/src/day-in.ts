import { calendarDay } from '@touchstone/domain';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

function written(year = '', month = '', day = ''): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** The day named in words such as "2025-03-14T08:00Z", "14 March 2025" or "stated on March 14, 2025"; null where there is no such day. */
export function dayIn(words: string | null): string | null {
  if (!words) return null;
  const dayFirst = DAY_FIRST.exec(words);
  const monthFirst = MONTH_FIRST.exec(words);
  const day =
    ISO.exec(words)?.[0] ??
    (dayFirst && written(dayFirst[3], dayFirst[2], dayFirst[1])) ??
    (monthFirst && written(monthFirst[3], monthFirst[1], monthFirst[2]));
  const { success, data } = calendarDay.safeParse(day);
  return success ? data : null;
}
