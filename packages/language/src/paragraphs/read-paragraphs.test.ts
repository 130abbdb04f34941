// What the lines of a page are, and what its head says.
import { describe, expect, it } from 'vitest';
import { HEAD_CASES, LINE_CASES } from './read-paragraphs.cases.ts';
import { readParagraphs } from './read-paragraphs.ts';

const BODY = 'The council closed the harbour on Monday after a crane fell into the water and sank.';
const MORE = 'Nobody was hurt, but forty boats cannot leave, and the fishermen lose their income.';

const kindOf = (text: string, line: string) =>
  readParagraphs(text).paragraphs.find(({ start, end }) => text.slice(start, end) === line)?.kind;

describe('readParagraphs', () => {
  it.each(LINE_CASES)('%s is %s', (line, kind) => {
    expect(kindOf(`${BODY}\n\n${BODY}\n\n${line}\n\n${MORE}\n\n${BODY}`, line)).toBe(kind);
  });

  it.each(HEAD_CASES)('reads the head line %s', (line, read) => {
    const { paragraphs, ...head } = readParagraphs(`Crane sinks in harbour\n\n${line}\n\n${BODY}\n\n${MORE}`);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'metadata', 'body', 'body']);
    expect(head).toEqual({ title: 'Crane sinks in harbour', byline: null, publisher: null, publishedAt: null, updatedAt: null, ...read });
  });

  it('takes a dated first line apart', () => {
    const text = ` date 2025-03-14 Crane sinks in harbour\n\n${BODY}\n\n${MORE}`;
    const { paragraphs, title, publishedAt } = readParagraphs(text);
    expect(paragraphs.slice(0, 2).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['date 2025-03-14', 'metadata'],
      ['Crane sinks in harbour', 'title'],
    ]);
    expect([title, publishedAt]).toEqual(['Crane sinks in harbour', '2025-03-14']);
  });

  it('knows a caption that is printed twice', () => {
    const caption = 'The crane before it fell';
    const text = `${BODY}\n\n${caption}\n${caption}. Picture: Alamy\n\n${MORE}`;
    expect(readParagraphs(text).paragraphs.map(({ kind }) => kind)).toEqual(['body', 'caption', 'caption', 'body']);
  });

  it('reads text without any such lines as body', () => {
    expect(readParagraphs(`${BODY}\n\n${MORE}`).paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body']);
    expect(readParagraphs('just a few words').paragraphs.map(({ kind }) => kind)).toEqual(['body']);
  });

  it('takes the site off the headline', () => {
    expect(readParagraphs(`Crane sinks in harbour | Harbour Gazette\n\n${BODY}\n\n${MORE}`)).toMatchObject({
      title: 'Crane sinks in harbour',
      publisher: 'Harbour Gazette',
    });
  });
});
