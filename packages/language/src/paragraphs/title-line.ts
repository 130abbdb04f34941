// What the headline of an article is, when its first line is one.

const DATED = /^(?:date:?\s+)?(\d{4}-\d{2}-\d{2})(?:T[\d:]+Z?)?\s+(?=\S)/i;
const LABELLED = /^(?:(?:title|headline|subject)\s*:\s*|#{1,2}\s+)(?=\S)/i;
const SITE = /\s+(?:[|–—-]|::)\s+((?:The |BBC |Sky |ITV |ABC |CBS |NBC |CNN|Fox |AP |Al )?\p{Lu}[\p{L}.&' ]{1,28})$/u;
const KNOWN_SITE =
  /\b(?:News|Times|Post|Guardian|Reuters|BBC|CNN|Politico|Herald|Tribune|Journal|Telegraph|Mail|Mirror|Independent|Radio|LBC|Jazeera|Standard|AP|Magazine|Observer)\b/;
const LONGEST_TITLE = 200;

export interface TitleLine {
  /** Length of a prefix such as " date 2025-03-14 " or "Title: " that is not part of the headline. */
  readonly prefixLength: number;
  readonly title: string;
  readonly date: string | null;
  readonly publisher: string | null;
}

/** The headline a line carries by its own mark: a date or a label before it. Null when it has neither. */
export function readMarkedTitle(line: string): TitleLine | null {
  const dated = DATED.exec(line);
  const match = dated ?? LABELLED.exec(line);
  if (!match || line.length - match[0].length > LONGEST_TITLE + 100) return null;
  return { prefixLength: match[0].length, date: dated?.[1] ?? null, ...withoutSite(line.slice(match[0].length)) };
}

/** Whether a first line with no mark reads like a headline, given the line after it. */
export function looksLikeTitle(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_TITLE || line.length < 8) return false;
  if (/^["“'‘«]?[\p{Ll}•-]/u.test(line) || /[,:;]$/.test(line) || /^\p{Lu}[\p{L} .]{0,30}:\s["“]/u.test(line)) return false;
  if (/[.…]["”’']?$/.test(line) || /[.!?]\s+\p{Lu}/u.test(line)) return isTitleCase(line) && next.length > line.length / 2;
  if (/[?!]["”’']?$/.test(line)) return line.length <= 120 && next.length > line.length;
  return true;
}

/** Splits "Headline | The Guardian" into the headline and the site's name. */
export function withoutSite(title: string): { title: string; publisher: string | null } {
  const site = SITE.exec(title);
  if (!site?.[1] || !(KNOWN_SITE.test(site[1]) || /\|/.test(site[0]))) return { title, publisher: null };
  return { title: title.slice(0, site.index), publisher: site[1].trim() };
}

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 6 && capital >= words.length * 0.8;
}
