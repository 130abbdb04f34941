// People's text comes apart into paragraphs and lines, and short forms of it end at a word.
import { expect, it } from 'vitest';
import { oneLine, paragraphsOf, shortened } from './plain-text.ts';

it.each([
  ['', []],
  [' \n\t\n ', []],
  ['One.', [['One.']]],
  ['One.\n\nTwo.', [['One.'], ['Two.']]],
  ['One.\r\n\r\nTwo.', [['One.'], ['Two.']]],
  ['One.\n \t \n\n\nTwo.', [['One.'], ['Two.']]],
  ['  One\n  two ', [['One', 'two']]],
  ['a\u0000b\u0007\u0085c', [['abc']]],
  ['\u0007\nx', [['x']]],
] as const)('%j', (text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));

it('puts a text on one line', () => expect(oneLine(' One\n\n two\tthree\u0000 ')).toBe('One two three'));

it.each([
  ['short enough', 12, 'short enough'],
  ['one word too many', 12, 'one word…'],
  ['𝔸𝔸𝔸𝔸', 4, '𝔸𝔸𝔸𝔸'],
  ['𝔸𝔸𝔸𝔸𝔸', 4, '𝔸𝔸𝔸…'],
])('shortens %j to %d', (text, length, short) => expect(shortened(text, length)).toBe(short));
