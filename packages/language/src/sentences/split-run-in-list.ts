// Splits a list written as running text ("1) first 2) second", "a. one b. two") into its items.
import type { Span } from '../reading.ts';

const NUMBERED = /(?<=^|\s)(?:[•⁃]\s?)?(\d{1,3})(?:\.\)|\)|\.)\s(?=\p{Lu}|\p{Ll})/gu;
const LETTERED = /(?<=^|\s)([a-h])(?:\.\)|\)|\.)\s(?=\p{Lu})/gu;
const LONGEST = 5_000;

/** The items when the span opens with a list mark and the next ones follow in order; otherwise the span alone. */
export function splitRunInList(text: string, span: Span): Span[] {
  const head = text.slice(span.start, span.start + 8);
  if (span.end - span.start > LONGEST || !/^(?:[•⁃]|\d{1,3}[.)]|[a-h][.)])/u.test(head)) return [span];
  const source = text.slice(span.start, span.end);
  const pattern = /^[a-h]/.test(head) ? LETTERED : NUMBERED;
  const starts: number[] = [];
  let expected: number | null = null;
  for (const match of source.matchAll(pattern)) {
    const label = match[1] ?? '';
    const value = /\d/.test(label) ? Number(label) : label.charCodeAt(0);
    if (expected === null ? match.index !== 0 : value !== expected) continue;
    starts.push(match.index);
    expected = value + 1;
  }
  if (starts.length < 2) return [span];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? source.length;
    return { start: span.start + start, end: span.start + start + source.slice(start, end).trimEnd().length };
  });
}
