// What is reported without quotation marks, by whom, and what is none of it.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { REPORT_CASES } from './reports.cases.ts';

const read = (sentence: string) => readArticle(`Something happened at the harbour.\n\n${sentence}`).quotations;

describe('reports', () => {
  it.each(REPORT_CASES)('$sentence', ({ sentence, reports }) => {
    expect(read(sentence).map(({ quote, speaker }) => [quote, speaker?.name ?? null])).toEqual(reports);
  });
});

describe('words in quotation marks', () => {
  it('are no quotation when they are few and nobody says them', () => {
    expect(read('The film “The Long Pier” opens on Friday.')).toEqual([]);
  });

  it('stand beside the clause they belong to', () => {
    expect(read('Ines Falk called the plan “a bad joke” and left.').map(({ quote, kind }) => [quote, kind])).toEqual([
      ['the plan “a bad joke”', 'mixed'],
      ['a bad joke', 'mixed'],
    ]);
  });

  it('may hold the verb of the clause', () => {
    expect(read('Ines Falk said that a new pier “should not be hard”.').map(({ quote }) => quote)).toEqual([
      'a new pier “should not be hard”',
      'should not be hard',
    ]);
  });

  it('go on after who said them', () => {
    expect(read('“What we want,” Ines Falk said, “is a new pier.”').map(({ kind }) => kind)).toEqual(['direct', 'direct']);
  });
});

describe('who said it', () => {
  it.each([
    ['“We lost it all,” said Ines Falk, a farmer near Holt, adding little else.', 'Ines Falk, a farmer near Holt'],
    ['“We lost it all,” Rep. Ines Falk (D-Wash.) said.', 'Rep. Ines Falk (D-Wash.)'],
    ['“We lost it all,” said Ines Falk, told of it on Friday.', 'Ines Falk'],
  ])('%s', (sentence, words) => {
    const { text, quotations } = readArticle(`Something happened at the harbour.\n\n${sentence}`);
    const mention = quotations[0]?.speaker?.mention;
    expect(text.slice(mention?.start, mention?.end)).toBe(words);
  });
});
