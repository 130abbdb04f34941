// Text escaped for Markdown reads as exactly that text, in CommonMark with GitHub's extensions.
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, paragraphsOf } from '../plain-text.ts';
import { readMarkdown } from '../testing/read-markdown.ts';
import { HOSTILE_LINES } from './escape-markdown.cases.ts';
import { markdownAddress, markdownLine, markdownParagraphs } from './escape-markdown.ts';

/** A control character, which no printed text holds. */
const LINE_END = '\u001e';

/** What a reader sees: the tags there are beside paragraphs and line ends, and the paragraphs with their lines. */
function read(markdown: string) {
  const body = readMarkdown(markdown);
  const tags = [...body.querySelectorAll(':not(p, br)')].map((element) => element.localName);
  const paragraphs = [...body.querySelectorAll('p')].map((paragraph) => {
    for (const lineEnd of paragraph.querySelectorAll('br')) lineEnd.replaceWith(LINE_END);
    return paragraph.textContent.replaceAll(`${LINE_END}\n`, LINE_END).split(LINE_END);
  });
  return { tags, paragraphs };
}

describe('paragraphs', () => {
  it.each(HOSTILE_LINES)('%j', (text) => {
    expect(read(markdownParagraphs(text))).toEqual({ tags: [], paragraphs: paragraphsOf(text) });
  });

  const piece = oneof(
    { weight: 3, arbitrary: constantFrom(...HOSTILE_LINES, ' ', '\n', '\n\n') },
    { weight: 2, arbitrary: string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 2, arbitrary: constantFrom(...'\\`*_{}[]()<>#+-.!|&~:=@$^"\'/1a ') },
  );

  it('of anything', { timeout: 60_000 }, () => {
    const glued = property(piece, piece, piece, piece, (...pieces) => {
      const text = pieces.join('');
      expect(read(markdownParagraphs(text))).toEqual({ tags: [], paragraphs: paragraphsOf(text) });
    });
    assert(glued, { numRuns: 200 });
  });
});

describe('lines', () => {
  it.each(HOSTILE_LINES)('%j in a heading', (text) => {
    const body = readMarkdown(`## ${markdownLine(text)}\n`);
    expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['h2']);
    expect(body.querySelector('h2')?.textContent).toBe(oneLine(text));
  });

  it.each(HOSTILE_LINES)('%j as the words of a link', (text) => {
    const body = readMarkdown(`- [${markdownLine(text)}](<https://example.org>)\n`);
    expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['ul', 'li', 'a']);
    expect(body.querySelector('a')?.textContent).toBe(oneLine(text));
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/a?b=1&copy=2', 'https://example.org/a?b=1&copy=2'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/>) [x](y', 'https://example.org/%3E)%20%5Bx%5D(y'],
    ['https://example.org/\\*<', 'https://example.org/%5C*%3C'],
    ['https://example.org/шлях/𝔸', 'https://example.org/%D1%88%D0%BB%D1%8F%D1%85/%F0%9D%94%B8'],
    ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
    ['https://example.org/\n\n# x', 'https://example.org/%0A%0A#%20x'],
  ])('%j', (url, href) => {
    const body = readMarkdown(`[words](${markdownAddress(url)})`);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(href);
    expect(body.textContent).toBe('words');
  });
});
