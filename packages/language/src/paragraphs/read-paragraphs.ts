// What each paragraph of an article is, and what its head says about the article.
import type { Paragraph, ParagraphKind, Span } from '../reading.ts';
import { readByline } from './byline.ts';
import { isCaptionLine, repeatsCaption } from './caption-line.ts';
import { isFurnitureLine, isHeadlineOfAnother } from './furniture-line.ts';
import { readPublicationTimes } from './publication-times.ts';
import { splitLines } from './split-lines.ts';
import { looksLikeTitle, readMarkedTitle, withoutSite } from './title-line.ts';

export interface ReadParagraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

interface Head {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  firstLineDate: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
}

const HEAD_PARAGRAPHS = 12;
const PROSE = 60;
const CREDIT_LINE = /^(?:(?:Additional )?Reporting by|Edited by|Editing by|Writing by|Contributors?:|\(?Reporting by)\s/;
const DATELINE_AGENCY = /^[\p{Lu}][\p{L} .,'’-]{1,60}\((AP|Reuters|AFP|UPI|PA|dpa|ANSA|TASS|Xinhua|CNN|BBC)\)\s*[-–—:]/u;
const SITE_LINE =
  /^(?:(?:The )?(?:BBC News|Associated Press|AP News|Reuters|The Guardian|CNN|Sky News|Al Jazeera|LBC|NPR|Politico|Bloomberg)(?:,? \p{Lu}[\p{L} ]{2,30})?|\d+ ?min(?:ute)?s? read|\d+ (?:minutes?|hours?|days?) ago)$/u;

/** Paragraphs with their kinds, and title, byline, publisher and times where the text states them. */
export function readParagraphs(text: string): ReadParagraphs {
  const lines = splitLines(text);
  const head: Head = { title: null, byline: null, publisher: null, firstLineDate: null, publishedAt: null, updatedAt: null };
  const paragraphs: Paragraph[] = [];
  const isPunctuated = mostLinesEnd(text, lines);
  let bodyCount = 0;
  lines.forEach((line, index) => {
    const content = text.slice(line.start, line.end);
    const neighbours = {
      previous: paragraphs.at(-1),
      next: contentOf(text, lines[index + 1]),
      isPunctuated,
      isLast: index === lines.length - 1,
    };
    const opensArticle = head.title === null && bodyCount === 0 && index < 4;
    const marked = opensArticle ? readMarkedTitle(content) : null;
    if (marked) {
      if (marked.prefixLength > 0) paragraphs.push({ start: line.start, end: line.start + marked.prefixLength, kind: 'metadata' });
      paragraphs.push({ start: line.start + marked.prefixLength, end: line.end, kind: 'title' });
      head.title = marked.title;
      head.publisher = marked.publisher;
      head.firstLineDate = marked.date;
      return;
    }
    let kind =
      kindByItself(content, neighbours) ??
      (bodyCount < 3 || index < HEAD_PARAGRAPHS || neighbours.isLast ? readMetadata(content, head) : null);
    if (!kind && opensArticle && looksLikeTitle(content, neighbours.next)) {
      Object.assign(head, { ...withoutSite(content), publisher: withoutSite(content).publisher ?? head.publisher });
      kind = 'title';
    }
    kind ??= kindAmongOthers(content, neighbours);
    if (kind === 'body') {
      bodyCount++;
      if (bodyCount === 1) head.publisher ??= agencyOf(content);
    }
    paragraphs.push({ ...line, kind });
  });
  const { firstLineDate, ...rest } = head;
  return { ...rest, paragraphs: paragraphs.map((each) => trimmed(text, each)), publishedAt: head.publishedAt ?? firstLineDate };
}

const QUOTED_HEADING = /^(?:“[^.!?,:;”]+”|‘[^.!?,:;]+’|"[^.!?,:;"]+"|'[^.!?,:;]+')[\p{L}\p{N} -]*$/u;

interface Neighbours {
  readonly previous: Paragraph | undefined;
  readonly next: string | undefined;
  readonly isPunctuated: boolean;
  readonly isLast: boolean;
}

function kindByItself(content: string, { next }: Neighbours): ParagraphKind | null {
  if (repeatsCaption(content, next) || isCaptionLine(content)) return 'caption';
  if (isFurnitureLine(content)) return 'furniture';
  return CREDIT_LINE.test(content) && content.length < 200 ? 'metadata' : null;
}

function kindAmongOthers(content: string, { previous, isPunctuated, isLast }: Neighbours): ParagraphKind {
  if (/^#{1,6}\s/.test(content)) return 'heading';
  const isShort = content.length <= 140;
  const isOpen = !/[.!?…:;,。！？؟*_)]["'”’»)\]*_]*$/u.test(content) && !/["'”’»]$/.test(content);
  const isPlain = !/^["“'‘«„•*\p{Ll}\d–—-]/u.test(content) && !/^\p{Lu}[\p{L}.’' -]{0,40}:\s/u.test(content);
  if (isPunctuated && previous !== undefined && content.length <= 70 && QUOTED_HEADING.test(content)) return 'heading';
  if (!isShort || !isOpen || !isPlain || !isPunctuated || previous === undefined) return 'body';
  return isHeadlineOfAnother(content) || isLast ? 'furniture' : 'heading';
}

function readMetadata(content: string, head: Head): ParagraphKind | null {
  const byline = readByline(content);
  if (byline) {
    head.byline ??= byline.names;
    head.publisher ??= byline.publisher;
    return 'metadata';
  }
  const times = readPublicationTimes(content);
  if (times) {
    head.publishedAt ??= times.publishedAt;
    head.updatedAt ??= times.updatedAt;
    return 'metadata';
  }
  if (!SITE_LINE.test(content)) return null;
  if (!/^\d/.test(content)) head.publisher ??= content.split(',')[0] ?? null;
  return 'metadata';
}

const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  UPI: 'United Press International',
  PA: 'PA Media',
  AFP: 'Agence France-Presse',
};

function agencyOf(content: string): string | null {
  const agency = DATELINE_AGENCY.exec(content.slice(0, 120))?.[1];
  return agency ? (AGENCIES[agency] ?? agency) : null;
}

// Lines long enough to be prose decide, so that a page's many short ones do not.
function mostLinesEnd(text: string, lines: readonly Span[]): boolean {
  const long = lines.filter((line) => line.end - line.start >= PROSE);
  const judged = long.length >= 2 ? long : lines;
  const ended = judged.filter((line) => /[.!?…:。！？؟]["'”’»)\]]*$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end)));
  return lines.length >= 3 && ended.length * 2 > judged.length;
}

const contentOf = (text: string, span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);

function trimmed(text: string, paragraph: Paragraph): Paragraph {
  const length = text.slice(paragraph.start, paragraph.end).trimEnd().length;
  return { ...paragraph, end: paragraph.start + length };
}
