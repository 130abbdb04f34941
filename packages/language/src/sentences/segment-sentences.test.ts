// Sentence boundaries in English and elsewhere, and that no character is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABROAD_CASES, SENTENCE_CASES } from './segment-sentences.cases.ts';
import { segmentSentences } from './segment-sentences.ts';

const pieces = (text: string, language?: string) => segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('segmentSentences', () => {
  it.each(SENTENCE_CASES)('%s', (marked) => {
    const expected = marked.split('|');
    const text = expected.join(/[。]/.test(marked) ? '' : ' ');
    expect(pieces(text === 'We came. We saw.' ? 'We came.We saw.' : text)).toEqual(expected);
  });

  it.each(ABROAD_CASES)('knows the abbreviations of %s', (language, ...cases) => {
    for (const marked of cases) expect(pieces(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
  });

  it('never joins two paragraphs, but joins a line broken off', () => {
    expect(pieces('A heading\n\nA sentence broken\noff in the middle.\nAnother one.')).toEqual([
      'A heading',
      'A sentence broken\noff in the middle.',
      'Another one.',
    ]);
  });

  it('counts UTF-16 units after an emoji in every language', () => {
    const text = '🔥🔥 Das Haus brennt. Niemand weiß, warum.';
    expect(pieces(text, 'de')).toEqual(['🔥🔥 Das Haus brennt.', 'Niemand weiß, warum.']);
  });

  it('does not cut after an initial', () => {
    expect(pieces('Це написав Т. Шевченко. Він жив у Києві.', 'uk')).toEqual(['Це написав Т. Шевченко.', 'Він жив у Києві.']);
    expect(pieces('Das schrieb J. Goethe. Er lebte in Weimar.', 'de')).toEqual(['Das schrieb J. Goethe.', 'Er lebte in Weimar.']);
  });

  it.each(['en', 'de', 'ar'])(
    'loses nothing but white space (%s)',
    (language) => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', '? ', '\n', 'Mr.', '🔥', '\ud800', '”', '1) '))),
          (parts) => {
            const text = parts.join('');
            const spans = segmentSentences(text, language);
            let at = 0;
            for (const { start, end } of spans) {
              expect(text.slice(at, start).trim()).toBe('');
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(text.slice(at).trim()).toBe('');
          },
        ),
        { numRuns: 60 },
      );
    },
    30_000,
  );
});
