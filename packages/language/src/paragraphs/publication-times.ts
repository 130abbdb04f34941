// When an article says it was published and updated.
import { en } from 'chrono-node';

export interface PublicationTimes {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

const DATE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/i;
const LABEL_UPDATED = /\b(?:last )?(?:updated|modified|edited|amended|revised)\b/i;
const LABEL =
  /\b(?:published|posted|first published|updated|last updated|modified|last modified|edited|amended|revised|date|on|at|issued|created|added)\b/gi;
const PLACE_FOR_TIME =
  /^(?:[\s,:|•·/–—()-]|GMT|BST|UTC|CET|CEST|EDT|EST|PDT|PST|CDT|CST|MDT|MST|EET|IST|\d{1,2}\s?min(?:ute)?s? read|\d+ (?:hours?|minutes?|days?) ago)*$/i;

/**
 * The times a line consists of, or null when it holds anything but dates, times, their labels and separators.
 * Precision is the text's own: `2025-03-14` or `2025-03-14T13:23`, with a zone (`Z`, `+01:00`) only when stated.
 */
export function readPublicationTimes(line: string): PublicationTimes | null {
  if (line.length > 160 || !DATE.test(line)) return null;
  const source = line
    .replace(/(\d{1,2})\.(\d{2})(?=\s*(?:[ap]m|GMT|BST|UTC|CET|EST|EDT|$))/gi, '$1:$2')
    .replace(/\ba\.m\./gi, 'am')
    .replace(/\bp\.m\./gi, 'pm');
  const found = en.GB.parse(source).filter(
    (result) => result.start.isCertain('day') && result.start.isCertain('month') && result.start.isCertain('year'),
  );
  if (found.length === 0) return null;
  let left = source;
  let publishedAt: string | null = null;
  let updatedAt: string | null = null;
  let from = 0;
  for (const result of found) {
    left = left.replace(result.text, ' ');
    const label = source.slice(from, result.index);
    from = result.index + result.text.length;
    const value = isoOf(result.start);
    if (LABEL_UPDATED.test(label)) updatedAt ??= value;
    else publishedAt ??= value;
  }
  return PLACE_FOR_TIME.test(left.replace(LABEL, ' ')) ? { publishedAt, updatedAt } : null;
}

type Components = ReturnType<typeof en.GB.parse>[number]['start'];

function isoOf(components: Components): string {
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const day = `${String(components.get('year')).padStart(4, '0')}-${two(components.get('month'))}-${two(components.get('day'))}`;
  if (!components.isCertain('hour')) return day;
  const time = `${day}T${two(components.get('hour'))}:${two(components.get('minute'))}`;
  const offset = components.isCertain('timezoneOffset') ? components.get('timezoneOffset') : null;
  if (offset === null) return time;
  if (offset === 0) return `${time}Z`;
  return `${time}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
