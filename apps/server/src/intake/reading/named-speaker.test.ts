// Is a speaker only ever somebody the article names?
import { readArticle } from '@touchstone/language';
import { expect, it } from 'vitest';
import { namedSpeaker } from './named-speaker.ts';

const reading = readArticle(
  'Anna Brandt, the minister, spoke on Monday.\n\n"We built 4,200 homes last year," Brandt said. Jean-Luc Moreau listened in Lyon.\n\nThe harbour master said that half of the boats stayed in.',
);

it.each<[said: string, named: string | null]>([
  ['Anna Brandt', 'Anna Brandt'],
  ['Brandt', 'Anna Brandt'],
  ['Jean-Luc Moreau', 'Jean-Luc Moreau'],
  ['Moreau', 'Moreau'],
  ['Otto Brandt', null],
  ['Bran', null],
  ['half of the boats', null],
  ['Ada Ferris', null],
  ['!', null],
])('%s is %s', (said, named) => {
  expect(namedSpeaker(said, reading)).toBe(named);
});
