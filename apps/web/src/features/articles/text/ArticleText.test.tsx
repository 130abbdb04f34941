// Does the reading pane hold the text to the letter, open claims, and let words be picked by mouse and key?

import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rangeOfOffsets } from '@touchstone/anchoring/dom';
import type { Paragraph } from '@touchstone/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatchKeys } from '../../../actions/dispatch-keys.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { ArticleText, type ArticleTextProps } from './ArticleText.tsx';
import type { ArticlePassage } from './article-passage.ts';

const TEXT = 'Port doubles\n\nTraffic has more than doubled since 2021.\nMore on this\n';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const PARAGRAPHS: Paragraph[] = [
  { ...at('Port doubles'), kind: 'title' },
  { ...at('Traffic has more than doubled since 2021.'), kind: 'body' },
  { ...at('More on this'), kind: 'furniture' },
];
const PASSAGES: ArticlePassage[] = [
  { id: 'outer', ...at('Traffic has more than doubled'), stage: 'checking' },
  { id: 'inner', ...at('more than doubled since'), stage: 'spotted', score: 0.8 },
];

const open = vi.fn();
const pick = vi.fn();
let stop = () => {};
beforeEach(() => {
  open.mockClear();
  pick.mockClear();
  stop = dispatchKeys(window, () => {});
});
afterEach(() => stop());

const draw = (more: Partial<ArticleTextProps> = {}) => (
  <ArticleText
    text={TEXT}
    language="en"
    paragraphs={PARAGRAPHS}
    passages={PASSAGES}
    activeId={null}
    hoveredId={null}
    onOpen={open}
    onHover={() => {}}
    onPick={pick}
    {...more}
  />
);
const article = () => screen.getByRole('article');

describe('the text', () => {
  it('is the article’s text to the letter, whatever is marked', () => {
    render(draw());
    expect(article().textContent).toBe(TEXT);
  });

  it('marks overlapping claims in flat pieces, each with its stage', async () => {
    render(draw());
    const pieces = [...article().querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset.ids, mark.dataset.stage]);
    expect(pieces).toEqual([
      ['Traffic has ', 'outer', 'checking'],
      ['more than doubled', 'inner outer', 'spotted'],
      [' since', 'inner', 'spotted'],
    ]);
    await expectAccessible();
  });

  it('is not drawn again when another claim becomes active', () => {
    const { rerender } = render(draw());
    const marks = [...article().querySelectorAll('mark')];
    rerender(draw({ activeId: 'inner', hoveredId: 'outer' }));
    expect([...article().querySelectorAll('mark')]).toEqual(marks);
    expect(marks.map((mark) => mark.hasAttribute('data-active'))).toEqual([false, true, true]);
    rerender(draw({ activeId: null }));
    expect(article().querySelector('[data-active], [data-hovered]')).toBeNull();
  });

  it('opens the claim in front, then the one behind', async () => {
    const { rerender } = render(draw());
    await userEvent.click(screen.getByText('more than doubled'));
    expect(open).toHaveBeenLastCalledWith('inner');
    rerender(draw({ activeId: 'inner' }));
    await userEvent.click(screen.getByText('more than doubled'));
    expect(open).toHaveBeenLastCalledWith('outer');
  });
});

describe('picking words', () => {
  const select = (words: string) =>
    act(() => {
      const range = rangeOfOffsets(article(), at(words).start, at(words).end) as Range;
      document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      fireEvent.pointerUp(document);
    });

  it('offers what can be made of selected words', async () => {
    render(draw());
    select('doubled since 2021');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    expect(pick).toHaveBeenCalledExactlyOnceWith(at('doubled since 2021'), 'comment');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('does it by key too', async () => {
    render(draw());
    select('has more');
    await userEvent.keyboard('{Enter}');
    expect(pick).toHaveBeenCalledExactlyOnceWith(at('has more'), 'claim');
  });

  it('works without a mouse from the active claim on, and says what is picked', async () => {
    render(draw({ activeId: 'inner' }));
    await userEvent.keyboard('m{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(screen.getByRole('status').textContent).toBe('more than doubled');
    expect(document.activeElement).toBe(article());
    await userEvent.keyboard('e');
    expect(pick).toHaveBeenCalledExactlyOnceWith(at('more than doubled'), 'evidence');
  });

  it('is given up with Escape', async () => {
    render(draw());
    await userEvent.keyboard('m{ArrowRight}');
    expect(screen.getByRole('toolbar')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('is not offered to somebody who may only read', async () => {
    const { onPick: _, ...readOnly } = draw().props as ArticleTextProps;
    render(<ArticleText {...readOnly} />);
    select('has more');
    await userEvent.keyboard('m');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});
