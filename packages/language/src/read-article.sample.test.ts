// Reading the sample article, where its folder lies beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import type { Span } from './reading.ts';

const SAMPLE = new URL('../../../../shared/samples/000_c7d11fd597b20de1', import.meta.url).pathname;

interface Expected {
  metadata: { title: string; author: string; publishedAt: string; updatedAt: string };
  notArticleText: string[];
  claims: { quote: string; claimant: string; alsoAccepted?: string[]; mustFind: boolean }[];
  speakers: { quote: string; claimant: string }[];
}

describe.skipIf(!existsSync(`${SAMPLE}.txt`))('the sample article (needs ../shared)', () => {
  const isThere = existsSync(`${SAMPLE}.txt`);
  const reading = readArticle(isThere ? readFileSync(`${SAMPLE}.txt`, 'utf8') : '');
  const expected: Expected = isThere
    ? JSON.parse(readFileSync(`${SAMPLE}.expected.json`, 'utf8'))
    : { metadata: {}, notArticleText: [], claims: [], speakers: [] };
  const body = reading.paragraphs.find((each) => each.kind === 'body')?.start ?? 0;
  const spanOf = (quote: string): Span => {
    const start = reading.text.indexOf(quote, body);
    return { start, end: start + quote.length };
  };

  it('gives title, byline and times', () => {
    const { title, byline, publishedAt, updatedAt } = reading;
    expect({ title, author: byline, publishedAt, updatedAt }).toEqual(expected.metadata);
  });

  it('proposes every claim that must be found, with its claimant', () => {
    const missed = expected.claims.filter(({ quote, claimant, alsoAccepted = [], mustFind }) => {
      const span = spanOf(quote);
      const hits = reading.suggestions.filter((each) => (each.start <= span.start && each.end >= span.end) || overlap(each, span) >= 0.6);
      return mustFind && !hits.some((each) => [claimant, ...alsoAccepted].includes(each.claimant?.name ?? 'the article'));
    });
    expect(missed).toEqual([]);
  });

  it('knows at least 18 of the 20 speakers and is never wrong without saying it is unsure', () => {
    const answers = expected.speakers.map(({ quote, claimant }) => {
      const best = [...reading.quotations].sort((a, b) => overlap(b, spanOf(quote)) - overlap(a, spanOf(quote)))[0];
      return { quote, claimant, speaker: best && overlap(best, spanOf(quote)) >= 0.8 ? best.speaker : null };
    });
    const wrong = answers.filter(({ claimant, speaker }) => speaker?.name !== claimant);
    expect(wrong.length).toBeLessThanOrEqual(2);
    expect(wrong.filter(({ speaker }) => speaker?.confidence === 'sure')).toEqual([]);
  });

  it('proposes nothing that is not article text', () => {
    for (const words of expected.notArticleText) {
      let at = reading.text.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      for (; at !== -1; at = reading.text.indexOf(words, at + 1)) {
        const place = { start: at, end: at + words.length };
        expect(reading.suggestions.filter((each) => overlap(each, place) > 0)).toEqual([]);
      }
    }
  });
});

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}
