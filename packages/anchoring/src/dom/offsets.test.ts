// @vitest-environment jsdom
// Do offsets and the page agree however the text is cut into elements?
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetsOfSelection, rangeOfOffsets, rangesOfOffsets } from './offsets.ts';

const TEXT = 'Title\n\nFirst words here.\n\nSecond paragraph.';
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<p id="before">Before</p><article><h1>Title</h1>\n\n<p>First <mark>words</mark><mark> he</mark>re.</p>\n\n<p>Second paragraph.</p></article><p id="after">After</p>`;
  root = document.querySelector('article') as HTMLElement;
});

function select(anchor: Node, anchorOffset: number, focus: Node, focusOffset: number): Selection {
  const selection = document.getSelection() as Selection;
  selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  return selection;
}
const textIn = (selector: string) => document.querySelector(selector)?.firstChild as Text;
const words = (range: { start: number; end: number } | null) => range && TEXT.slice(range.start, range.end);

describe('offsets of a selection', () => {
  it('the page holds the text as it is', () => {
    expect(root.textContent).toBe(TEXT);
  });

  it('counts across marks', () => {
    expect(words(offsetsOfSelection(root, select(textIn('mark'), 0, textIn('mark + mark'), 3)))).toBe('words he');
  });

  it('reads a backward selection like a forward one, across paragraphs', () => {
    expect(words(offsetsOfSelection(root, select(textIn('article p:last-child'), 6, textIn('mark'), 2)))).toBe('rds here.\n\nSecond');
  });

  it('takes a boundary between elements', () => {
    expect(words(offsetsOfSelection(root, select(root, 2, root, 3)))).toBe('First words here.');
  });

  it('is cut at the edges when it begins or ends outside', () => {
    expect(words(offsetsOfSelection(root, select(textIn('#before'), 2, textIn('mark'), 5)))).toBe('Title\n\nFirst words');
    expect(words(offsetsOfSelection(root, select(textIn('article p:last-child'), 7, textIn('#after'), 3)))).toBe('paragraph.');
    expect(words(offsetsOfSelection(root, select(textIn('#before'), 0, textIn('#after'), 5)))).toBe(TEXT);
  });

  it('is nothing when collapsed, absent or elsewhere', () => {
    expect(offsetsOfSelection(root, select(textIn('mark'), 2, textIn('mark'), 2))).toBeNull();
    expect(offsetsOfSelection(root, select(textIn('#after'), 0, textIn('#after'), 5))).toBeNull();
    expect(offsetsOfSelection(root, null)).toBeNull();
    document.getSelection()?.removeAllRanges();
    expect(offsetsOfSelection(root, document.getSelection())).toBeNull();
  });
});

describe('ranges of offsets', () => {
  it('hold the same words, whatever the offsets', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: TEXT.length + 5 }), fc.integer({ min: -5, max: TEXT.length + 5 }), (start, end) => {
        const expected = TEXT.slice(Math.max(0, start), Math.max(0, end));
        expect(rangeOfOffsets(root, start, end)?.toString() ?? '').toBe(expected);
      }),
    );
  });

  it('start in the later node and end in the earlier one at a boundary', () => {
    const range = rangeOfOffsets(root, TEXT.indexOf('words'), TEXT.indexOf(' here'));
    expect(range?.startContainer).toBe(textIn('mark'));
    expect(range?.endContainer).toBe(textIn('mark'));
  });

  it('come in the order asked for, with null for empty ones', () => {
    const ranges = rangesOfOffsets(root, [
      { start: 26, end: 32 },
      { start: 4, end: 4 },
      { start: 0, end: 5 },
    ]);
    expect(ranges.map((range) => range?.toString())).toEqual(['Second', undefined, 'Title']);
  });

  it('come back as offsets through a selection', () => {
    const range = rangeOfOffsets(root, 3, 30) as Range;
    expect(offsetsOfSelection(root, select(range.startContainer, range.startOffset, range.endContainer, range.endOffset))).toEqual({
      start: 3,
      end: 30,
    });
  });
});
