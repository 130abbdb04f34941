// Which stretches of an article stand between quotation marks.
import type { Span } from '../reading.ts';
import { findMarks, type Mark } from './quotation-marks.ts';

/** The words between the marks (`start`, `end`) and the marks with them (`outerStart`, `outerEnd`). */
export interface Quoted extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** True when the paragraph before left a quotation open and this one takes it up. */
  readonly continues: boolean;
  /** Index of the paragraph in the list given. */
  readonly paragraph: number;
}

const LOOK_AHEAD = 60;
const FARTHEST_CLOSE = 400;
const LONGEST_SINGLE = 1_500;

/** Outermost quotations, in order. Marks inside a quotation belong to it; a mark without its partner is passed over. */
export function findQuoted(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let openFamily: Mark['family'] | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = findMarks(text, paragraph.start, paragraph.end);
    const first = marks[0];
    const takesUp = openFamily !== null && first?.at === paragraph.start && first.family === openFamily && first.canOpen;
    openFamily = pairMarks(text, paragraph, marks, (open, close) => {
      const outerEnd = close ? close.at + close.length : paragraph.end;
      const start = open.at + open.length;
      const end = close ? close.at : paragraph.end;
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))) return;
      found.push({ ...tight(text, start, end), outerStart: open.at, outerEnd, continues: takesUp && open === first, paragraph: index });
    });
    if (openFamily && !opensLike(text, paragraphs[index + 1], openFamily)) openFamily = null;
  });
  return found;
}

// Returns the family left open at the paragraph's end, having emitted the open quotation, or null.
function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], emit: (open: Mark, close: Mark | null) => void) {
  let index = 0;
  while (index < marks.length) {
    const open = marks[index];
    if (!open?.canOpen) {
      index++;
      continue;
    }
    const closeIndex = findClose(text, marks, index);
    const close = marks[closeIndex];
    if (close) {
      emit(open, close);
      index = closeIndex + 1;
    } else if (canStayOpen(text, paragraph, open, marks, index)) {
      emit(open, null);
      return open.family;
    } else index++;
  }
  return null;
}

function findClose(text: string, marks: readonly Mark[], openIndex: number): number {
  const open = marks[openIndex];
  if (!open) return -1;
  const sign = text[open.at] ?? '';
  let possessive = -1;
  let depth = 0;
  for (let index = openIndex + 1; index < Math.min(marks.length, openIndex + FARTHEST_CLOSE); index++) {
    const mark = marks[index];
    if (!mark || (open.family === 'single' && (index > openIndex + LOOK_AHEAD || mark.at - open.at > LONGEST_SINGLE))) break;
    const fits = open.family === 'low' ? mark.family === 'double' : mark.family === open.family;
    if (!fits) continue;
    const isSame = text[mark.at] === sign;
    if (open.family === 'single') {
      if (mark.canOpen) return possessive;
      if (!mark.canClose || mark.at <= open.at + 1) continue;
      if (!looksPossessive(text, mark)) return index;
      if (possessive === -1) possessive = index;
      continue;
    }
    if (open.family === 'angle') {
      if (!isSame) return index;
      continue;
    }
    if (sign === '“' && text[mark.at] === '“' && !mark.canClose) depth++;
    else if (mark.canClose && !(mark.canOpen && isSame && sign === '“')) {
      if (depth === 0) return index;
      depth--;
    } else if (sign === '"' && mark.canOpen) return -1;
  }
  return depth > 0 && sign === '“' ? lastClose(text, marks, openIndex) : possessive;
}

// A “ too many inside: fall back on the first ”.
function lastClose(text: string, marks: readonly Mark[], openIndex: number): number {
  for (let index = openIndex + 1; index < Math.min(marks.length, openIndex + FARTHEST_CLOSE); index++) {
    const mark = marks[index];
    if (!mark) continue;
    if (text[mark.at] === '”') return index;
  }
  return -1;
}

// "the voters' choice": an s before the mark and a word in lower case after it, with the real close still to come.
function looksPossessive(text: string, mark: Mark): boolean {
  return /[sxz]/i.test(text[mark.at - 1] ?? '') && /^['’] \p{Ll}/u.test(text.slice(mark.at, mark.at + 3));
}

// Only an opening at the head of a paragraph, or after a colon or comma, is believed without its close.
function canStayOpen(text: string, paragraph: Span, open: Mark, marks: readonly Mark[], index: number): boolean {
  if (open.family === 'single' && text[open.at] === "'")
    return open.at === paragraph.start && marks.length - index === 1 && paragraph.end - open.at > 40;
  const before = text.slice(Math.max(paragraph.start, open.at - 3), open.at).trimEnd();
  const isOnlyOpening = marks
    .slice(index + 1, index + LOOK_AHEAD)
    .every((mark) => mark.family !== open.family || !mark.canOpen || mark.canClose);
  return isOnlyOpening && (before === '' || /[:,]$/.test(before));
}

function opensLike(text: string, next: Span | undefined, family: Mark['family']): boolean {
  if (!next) return false;
  const first = findMarks(text, next.start, Math.min(next.end, next.start + 2))[0];
  return first !== undefined && first.at === next.start && first.family === family && first.canOpen;
}

function tight(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
