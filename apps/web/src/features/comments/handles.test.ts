// Does a comment come back from its ids as it was written, and is the right member offered while a name is typed?
import { mentionOf } from '@touchstone/domain';
import { describe, expect, it } from 'vitest';
import { bodyOf, handlesOf, namingAt, wordsOf } from './handles.ts';

const id = (digit: string) => `0198d3f0-${digit.repeat(4)}-7111-8111-111111111111`;
const ana = { id: id('1'), name: 'Ana Pereira' };
const ben = { id: id('2'), name: 'Ben Okafor' };
const otherBen = { id: id('3'), name: 'Ben Okafor' };
const zoe = { id: id('4'), name: 'Zoë' };
const handles = handlesOf([ana, ben, otherBen, zoe]);

it.each([
  ['@Ana Pereira, look.', `${mentionOf(ana.id)}, look.`],
  ['(@Ben Okafor) and @Ben Okafor 2', `(${mentionOf(ben.id)}) and ${mentionOf(otherBen.id)}`],
  ['ana@Zoë is no name, nor is @zoe', 'ana@Zoë is no name, nor is @zoe'],
  ['', ''],
])('keeps %s by id and brings it back', (words, body) => {
  expect(bodyOf(words, handles)).toBe(body);
  expect(wordsOf(body, handles)).toBe(words);
});

it('leaves an id it has no name for as it is', () => {
  expect(wordsOf(mentionOf(id('9')), handles)).toBe(mentionOf(id('9')));
});

describe('while a name is typed', () => {
  const found = (words: string, caret = words.length) => namingAt(words, caret, handles)?.found.map(({ handle }) => handle) ?? null;

  it.each([
    ['@', ['Ana Pereira', 'Ben Okafor', 'Ben Okafor 2', 'Zoë']],
    ['Ask @be', ['Ben Okafor', 'Ben Okafor 2']],
    ['Ask @oka', ['Ben Okafor', 'Ben Okafor 2']],
    ['@zoe', null],
    ['@ana p', ['Ana Pereira']],
    ['@ana pereira ', null],
    ['@nobody', null],
    ['ana@be', null],
    ['@be\n', null],
    ['', null],
  ])('offers for %j', (words, names) => expect(found(words)).toEqual(names));

  it('looks at the caret, not at the end', () => expect(found('@an and more', 3)).toEqual(['Ana Pereira']));
});
