// Are paragraphs cut where claims begin and end, with the right claim in front?
import type { Paragraph } from '@touchstone/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticlePassage, cutParagraphs, sameParagraph } from './article-passage.ts';

const PARAGRAPHS: Paragraph[] = [
  { start: 0, end: 10, kind: 'title' },
  { start: 12, end: 30, kind: 'body' },
];
const claim = (id: string, start: number, end: number, stage: ArticlePassage['stage'] = 'checking'): ArticlePassage => ({
  id,
  start,
  end,
  stage,
});
const show = (passages: ArticlePassage[]) =>
  cutParagraphs(30, PARAGRAPHS, passages).map(({ pieces }) => pieces.map(({ start, end, ids }) => `${start}-${end} ${ids}`.trim()));

describe('cutting paragraphs', () => {
  it('splits a claim that runs over two of them and leaves the gap out', () => {
    expect(show([claim('a', 5, 20)])).toEqual([
      ['0-5', '5-10 a'],
      ['12-20 a', '20-30'],
    ]);
  });

  it('puts the shorter claim in front, and a declined one behind', () => {
    expect(show([claim('long', 12, 30), claim('short', 14, 18)])[1]).toEqual(['12-14 long', '14-18 short long', '18-30 long']);
    expect(show([claim('long', 12, 30), claim('short', 14, 18, 'declined')])[1]?.[1]).toBe('14-18 long short');
  });

  it('covers every paragraph once, whatever the claims', () => {
    const passage = fc.record({
      id: fc.uuid(),
      start: fc.nat(30),
      end: fc.nat(30),
      stage: fc.constantFrom('spotted' as const, 'approved' as const),
    });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), (passages) => {
        for (const paragraph of cutParagraphs(30, PARAGRAPHS, passages)) {
          let at = paragraph.start;
          for (const piece of paragraph.pieces) {
            expect(piece.start).toBe(at);
            at = piece.end;
            const covering = passages.filter(({ start, end }) => start <= piece.start && piece.end <= end).map(({ id }) => id);
            expect(new Set(piece.ids.split(' ').filter(Boolean))).toEqual(new Set(covering));
          }
          expect(at).toBe(paragraph.end);
        }
      }),
    );
  });

  it('tells a paragraph that looks the same from one that does not', () => {
    const [, before] = cutParagraphs(30, PARAGRAPHS, [claim('a', 14, 18)]);
    const [, same] = cutParagraphs(30, PARAGRAPHS, [claim('a', 14, 18), claim('b', 0, 4)]);
    const [, moved] = cutParagraphs(30, PARAGRAPHS, [claim('a', 14, 18, 'inReview')]);
    if (!before || !same || !moved) throw new Error('two paragraphs were asked for');
    expect(sameParagraph(before, same)).toBe(true);
    expect(sameParagraph(before, moved)).toBe(false);
  });
});
