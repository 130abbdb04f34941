// Reading whole articles in different shapes, and any text at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_CASES } from './read-article.cases.ts';
import { readArticle } from './read-article.ts';
import { CONFIDENCES, PARAGRAPH_KINDS, QUOTATION_KINDS, type Reading } from './reading.ts';
import { CLAIM_KINDS } from './worthiness/claim-kind.ts';

const shortestWith = <T extends { quote: string }>(list: readonly T[], words: string): T | undefined =>
  list.filter((each) => each.quote.includes(words)).sort((a, b) => a.quote.length - b.quote.length)[0];

describe.each(ARTICLE_CASES)('$shape', (expected) => {
  const reading = readArticle(expected.text);

  it('finds what the head says', () => {
    const { title, byline, publisher, publishedAt, updatedAt } = reading;
    expect({ title, byline, publisher, publishedAt, updatedAt }).toEqual({
      title: expected.title ?? null,
      byline: expected.byline ?? null,
      publisher: expected.publisher ?? null,
      publishedAt: expected.publishedAt ?? null,
      updatedAt: expected.updatedAt ?? null,
    });
    expect(reading.language).toBe(expected.language ?? 'en');
  });

  it('knows who speaks', () => {
    const found = expected.speakers.map(([words]) => [words, shortestWith(reading.quotations, words)?.speaker?.name ?? null]);
    expect(found).toEqual(expected.speakers);
  });

  it('proposes the claims and nothing that is not article text', () => {
    for (const [words, claimant] of expected.suggested) {
      const claimants = reading.suggestions.filter((each) => each.quote.includes(words)).map((each) => each.claimant?.name ?? null);
      expect(claimants, words).toContain(claimant);
    }
    for (const words of expected.notSuggested) expect(shortestWith(reading.suggestions, words), words).toBeUndefined();
  });

  it('keeps its spans', () => expectSoundSpans(reading));
});

describe('confidence', () => {
  it('is unsure where a surname or a pronoun fits two people', () => {
    const reading = readArticle(
      'Bill Carver met Helen Carver in the lobby.\n\nCarver said the fund was empty.\n\nTom Reyes sued Mark Dunn last year. He said the debt was paid.',
    );
    expect(reading.quotations.map(({ quote, speaker }) => [quote, speaker?.confidence])).toEqual([
      ['the fund was empty', 'unsure'],
      ['the debt was paid', 'unsure'],
    ]);
  });

  it('is unsure of an office holder the text never names', () => {
    const { quotations } = readArticle('14 March 2025\n\nThe French president said taxes would fall.\n\nNobody else spoke that day.');
    expect(quotations[0]?.speaker).toMatchObject({ name: 'Emmanuel Macron', confidence: 'unsure' });
  });

  it('takes no name across the end of a sentence', () => {
    const { quotations } = readArticle('The fair was opened by Kari Lund. Berg left.\n\nLund. Berg said nothing was stolen.');
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Berg']);
  });

  it('is sure where the text itself gives the office', () => {
    const { quotations } = readArticle('Norwegian minister Kari Lund arrived late.\n\n“We are out of gas,” the Norwegian minister said.');
    expect(quotations[0]?.speaker).toMatchObject({ name: 'Kari Lund', confidence: 'sure' });
  });
});

describe('the day a thing was said', () => {
  it('is the weekday before publication', () => {
    const { suggestions } = readArticle('14 March 2025, 13:23\n\nAnna Berg said on Thursday that 40 ships had sunk.\n\nThe sea was calm.');
    expect(suggestions.find((each) => each.quote.includes('40 ships'))).toMatchObject({
      saidOn: '2025-03-13',
      claimant: { name: 'Anna Berg' },
    });
  });

  it('is not a day inside the words said', () => {
    const { suggestions } = readArticle('14 March 2025, 13:23\n\nAnna Berg said: “We sank 40 ships on Monday.”\n\nThe sea was calm.');
    expect(suggestions.find((each) => each.quote.includes('40 ships'))?.saidOn).toBeNull();
  });
});

describe('the day of publication', () => {
  it('may stand in the name of the file', () => {
    expect(readArticle('Nothing dated here.', { fileName: 'notes_2024-05-06.txt' }).publishedAt).toBe('2024-05-06');
    expect(readArticle('Nothing dated here.', { fileName: 'notes_2024-13-06.txt' }).publishedAt).toBeNull();
  });
});

describe('any text', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '\n',
      '\n\n',
      '. ',
      ' said ',
      'Mr Smith',
      ' he said',
      'according to ',
      '\0',
      '\ud800',
      '🔥',
      '\r\n',
      '\u2028',
      'By Ann Lee',
      ': ',
      'Picture: Alamy',
      '1) ',
      'today',
      '2025-03-14',
      '(',
      ')',
      'the US president',
    ),
  );

  it('survives with sound spans', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (parts) => {
        const reading = readArticle(parts.join(''));
        expectSoundSpans(reading);
        expect(readArticle(reading.text)).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it.each(['“a ', '"a b," he said. ', "'a ", 'a\n', '. ', 'Word ', 'he said that he ', '\0', '\ud800', '( '])(
    'reads a hundred thousand units of %j',
    (piece) => {
      expectSoundSpans(readArticle(piece.repeat(Math.ceil(100_000 / piece.length))));
    },
    30_000,
  );

  it('finds nothing in nothing', () => {
    expect(readArticle('')).toMatchObject({ text: '', title: null, paragraphs: [], sentences: [], quotations: [], suggestions: [] });
  });
});

function expectSoundSpans(reading: Reading): void {
  const { text, paragraphs, sentences, quotations, suggestions } = reading;
  const problems: unknown[] = [];
  for (const each of [...paragraphs, ...sentences, ...quotations, ...suggestions]) {
    if (!(each.start >= 0 && each.start < each.end && each.end <= text.length)) problems.push(each);
    if ('quote' in each && text.slice(each.start, each.end) !== each.quote) problems.push(each);
  }
  if (quotations.some(({ kind, speaker }) => !QUOTATION_KINDS.includes(kind) || (speaker && !CONFIDENCES.includes(speaker.confidence))))
    problems.push('quotation kind');
  for (const { speaker } of quotations) if (speaker?.mention && speaker.mention.end > text.length) problems.push(speaker);
  for (const list of [paragraphs, sentences]) {
    list.forEach((each, index) => {
      if (each.start < (list[index - 1]?.end ?? 0)) problems.push(each);
    });
  }
  if (paragraphs.some((each) => !PARAGRAPH_KINDS.includes(each.kind))) problems.push('paragraph kind');
  if (suggestions.some((each) => !CLAIM_KINDS.includes(each.kind) || each.score < 0 || each.score > 1)) problems.push('suggestion');
  expect(problems).toEqual([]);
}
