// Is no paragraph of either writer lost, whatever both of them do to one text?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConflictChoice, mergeByParagraph, movePlace, settleParagraph, type ThreeTexts } from './merge-by-paragraph.ts';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const base = text('The harbour log.', 'The port office.', 'The mayor.');

describe('two people’s texts', () => {
  it.each<[string, ThreeTexts, string]>([
    [
      'changes of neighbours',
      { base, mine: text('Mine.', 'The port office.', 'The mayor.'), theirs: text('The harbour log.', 'Theirs.', 'The mayor.') },
      text('Mine.', 'Theirs.', 'The mayor.'),
    ],
    [
      'one adds, one takes away',
      { base, mine: `${base}\n\nMine.`, theirs: text('The port office.', 'The mayor.') },
      text('The port office.', 'The mayor.', 'Mine.'),
    ],
    ['both add, in different places', { base, mine: `Mine.\n\n${base}`, theirs: `${base}\n\nTheirs.` }, text('Mine.', base, 'Theirs.')],
    ['only they wrote', { base, mine: base, theirs: 'All new.' }, 'All new.'],
    ['only I wrote', { base, mine: '', theirs: base }, ''],
    ['both wrote the same', { base, mine: 'The same.', theirs: 'The same.' }, 'The same.'],
    ['single line breaks', { base: 'a\nb\nc', mine: 'a\nb\nC', theirs: 'A\nb\nc' }, 'A\nb\nC'],
  ])('become one without a word: %s', (_what, texts, merged) => {
    expect(mergeByParagraph(texts)).toEqual({ mine: merged, base: texts.theirs, contested: [] });
  });

  const texts = {
    base,
    mine: text('Log, mine.', 'The port office.', 'Mayor, mine.'),
    theirs: text('Log, theirs.', 'The port office.', 'Mayor, theirs.', 'New, theirs.'),
  };

  it('are both shown where both changed a paragraph, and the rest is merged meanwhile', () => {
    const theirs = text('Log, theirs.', 'Port, theirs.', 'The mayor.');
    expect(mergeByParagraph({ ...texts, theirs })).toEqual({
      mine: text('Log, mine.', 'Port, theirs.', 'Mayor, mine.'),
      base: text('The harbour log.', 'Port, theirs.', 'The mayor.'),
      contested: [{ mine: 'Log, mine.', theirs: 'Log, theirs.' }],
    });
  });

  it.each<[ConflictChoice, string]>([
    ['mine', 'Log, mine.'],
    ['theirs', 'Log, theirs.'],
    ['both', 'Log, mine.\n\nLog, theirs.'],
  ])('are settled place by place: %s', (choice, first) => {
    const settled = settleParagraph(texts, 0, choice);
    expect(settled.mine.startsWith(`${first}\n\nThe port office.`)).toBe(true);
    expect(settled.contested).toEqual([{ mine: 'Mayor, mine.', theirs: 'Mayor, theirs.\n\nNew, theirs.' }]);
    const again = mergeByParagraph({ ...settled, theirs: texts.theirs });
    expect(again).toEqual(settled);
    expect(settleParagraph({ ...settled, theirs: texts.theirs }, 0, 'theirs')).toMatchObject({
      mine: text(first, 'The port office.', 'Mayor, theirs.', 'New, theirs.'),
      base: texts.theirs,
      contested: [],
    });
  });
});

const paragraph = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const paragraphs = fc.array(paragraph, { maxLength: 6 });
const breaks = fc.constantFrom('\n', '\n\n');
const someText = fc.tuple(paragraphs, breaks).map(([words, gap]) => words.join(gap));
const three = fc.record({ base: someText, mine: someText, theirs: someText });
const wordsOf = (words: string) => words.split(/\n+/).filter(Boolean);
const choice = fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both');

describe('whatever three texts', () => {
  it('every paragraph somebody wrote stands in the text or is shown', () =>
    fc.assert(
      fc.property(three, (texts) => {
        const { mine, contested } = mergeByParagraph(texts);
        const shown = new Set([...wordsOf(mine), ...contested.flatMap(({ theirs }) => wordsOf(theirs))]);
        const known = new Set(wordsOf(texts.base));
        for (const word of [...wordsOf(texts.mine), ...wordsOf(texts.theirs)]) if (!known.has(word)) expect(shown).toContain(word);
      }),
    ));

  it('are one text when nothing is contested, and show the same places to both', () =>
    fc.assert(
      fc.property(three, (texts) => {
        const { mine, base: rests, contested } = mergeByParagraph(texts);
        const seenByThem = mergeByParagraph({ base: texts.base, mine: texts.theirs, theirs: texts.mine });
        expect(seenByThem.contested).toEqual(contested.map((place) => ({ mine: place.theirs, theirs: place.mine })));
        if (contested.length) return;
        expect(rests).toBe(texts.theirs);
        expect(seenByThem.mine).toBe(mine);
      }),
    ));

  it('come to one text when every place is settled, with both where both were kept', () =>
    fc.assert(
      fc.property(three, fc.array(choice, { minLength: 30, maxLength: 30 }), ({ theirs, ...start }, choices) => {
        const both = mergeByParagraph({ ...start, theirs }).contested;
        let now = mergeByParagraph({ ...start, theirs });
        for (const chosen of choices)
          if (now.contested.length) now = mergeByParagraph({ ...settleParagraph({ ...now, theirs }, 0, chosen), theirs });
        expect(now.contested).toEqual([]);
        expect(now.base).toBe(theirs);
        if (choices.every((chosen) => chosen === 'both'))
          for (const place of both) for (const word of wordsOf(place.mine + place.theirs)) expect(wordsOf(now.mine)).toContain(word);
      }),
    ));

  it('changes of different paragraphs are both there', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).filter((words) => !words.includes('\n')),
          { minLength: 2, maxLength: 8 },
        ),
        fc.nat(),
        fc.nat(),
        (words, one, other) => {
          const [here, there] = [one % words.length, other % words.length];
          fc.pre(here !== there);
          const change = (place: number, by: string) => text(...words.map((word, index) => (index === place ? `${word} ${by}` : word)));
          const merged = mergeByParagraph({ base: text(...words), mine: change(here, 'mine'), theirs: change(there, 'theirs') });
          expect(merged.contested).toEqual([]);
          expect(merged.mine).toContain(`${words[here]} mine`);
          expect(merged.mine).toContain(`${words[there]} theirs`);
        },
      ),
    ));
});

describe('the place where somebody writes', () => {
  const at = (words: string) => {
    const place = words.indexOf('|');
    return { words: words.replace('|', ''), place };
  };
  it.each([
    ['The harb|our.\n\nThe mayor.', 'New.\n\nThe harb|our.\n\nThe mayor, again.'],
    ['The harbour.|\n\nThe mayor.', 'The harbour.|\n\nNew.\n\nThe mayor.'],
    ['One.\n\nTwo.\n\nThr|ee.', 'Two.\n\nThr|ee.'],
    ['The mayor sa|id so.', 'The mayor sa|id so on Monday.'],
    ['The mayor said s|o.', 'Yesterday the mayor said s|o.'],
    ['One tw|o three.', 'New.|'],
    ['|One.', '|Two.'],
  ])('stays in the same words: %s', (before, after) => {
    const [from, to] = [at(before), at(after)];
    expect(movePlace(from.words, to.words, from.place)).toBe(to.place);
  });

  it('is always inside the text, and does not move when nothing changes', () =>
    fc.assert(
      fc.property(someText, someText, fc.nat(), (before, after, number) => {
        const place = number % (before.length + 1);
        expect(movePlace(before, before, place)).toBe(place);
        const moved = movePlace(before, after, place);
        expect(moved >= 0 && moved <= after.length).toBe(true);
      }),
    ));
});
