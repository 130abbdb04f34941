// Which lines of a text make up which paragraph.
import type { Span } from '../reading.ts';

interface Line extends Span {
  readonly content: string;
}

const TERMINAL = /[.!?…:;。！？؟]["'”’»)\]]*$/u;
const LABEL = /^(?:[-–—*•⁃#>]|\d{1,3}[.)]|\p{Lu}[\p{L}.’' -]{0,40}:\s)/u;

/**
 * Paragraphs as spans without white space at the ends. A line is a paragraph of its own unless it visibly runs on:
 * hard-wrapped text of even width, or a line broken off before a word in lower case.
 */
export function splitLines(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Line[] = [];
  const flush = () => {
    for (const paragraph of joinBlock(block)) paragraphs.push(paragraph);
    block = [];
  };
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content === '') flush();
    else {
      const lead = raw.length - raw.trimStart().length;
      block.push({ start: start + lead, end: start + lead + content.length, content });
    }
    start = end + 1;
  }
  flush();
  return paragraphs;
}

function joinBlock(lines: readonly Line[]): Span[] {
  const isWrapped = looksWrapped(lines);
  const joined: { start: number; end: number }[] = [];
  let groupOpensLow = false;
  let previous: Line | undefined;
  for (const line of lines) {
    const current = joined.at(-1);
    if (previous && current && runsOn(previous, line, { isWrapped, groupOpensLow })) current.end = line.end;
    else {
      joined.push({ start: line.start, end: line.end });
      groupOpensLow = /^\p{Ll}/u.test(line.content);
    }
    previous = line;
  }
  return joined;
}

function runsOn(previous: Line, line: Line, block: { isWrapped: boolean; groupOpensLow: boolean }): boolean {
  if (LABEL.test(line.content) || line.content.startsWith(previous.content)) return false;
  if (block.isWrapped) return true;
  return !block.groupOpensLow && !TERMINAL.test(previous.content) && /^[\p{Ll}]/u.test(line.content);
}

function looksWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const widest = inner.reduce((width, line) => Math.max(width, line.content.length), 0);
  if (widest < 50 || widest > 110) return false;
  const isEven = inner.every((line) => line.content.length >= widest * 0.7);
  const ended = inner.filter((line) => TERMINAL.test(line.content)).length;
  const low = lines.slice(1).filter((line) => /^[\p{Ll}\d]/u.test(line.content)).length;
  return isEven && ended * 2 < inner.length && low * 3 >= inner.length;
}
