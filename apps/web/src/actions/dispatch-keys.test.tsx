// Does each key do what the table says, and rest when it should?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../ui/Sheet.tsx';

import type { Performers } from './action-registry.ts';
import { dispatchKeys } from './dispatch-keys.ts';
import { useActions } from './use-actions.ts';

const blocked = vi.fn();
let stop = () => {};
beforeEach(() => {
  blocked.mockClear();
  stop = dispatchKeys(window, blocked);
});
afterEach(() => stop());

function Offering({ children, actions }: { children?: ReactNode; actions: Performers }) {
  useActions(actions);
  return children;
}

describe('keys', () => {
  it('do the action that is offered', async () => {
    const next = vi.fn();
    render(<Offering actions={{ 'claim.next': { perform: next } }} />);
    await userEvent.keyboard('jk');
    expect(next).toHaveBeenCalledExactlyOnceWith('j');
  });

  it('tell a capital from a small letter and a digit from its neighbours', async () => {
    const approve = vi.fn();
    const select = vi.fn();
    const rate = vi.fn();
    render(
      <Offering
        actions={{ 'claim.approve': { perform: approve }, 'claim.select': { perform: select }, 'claim.rate': { perform: rate } }}
      />,
    );
    await userEvent.keyboard('{Shift>}A{/Shift}46');
    expect(approve).toHaveBeenCalledOnce();
    expect(select).not.toHaveBeenCalled();
    expect(rate).toHaveBeenCalledExactlyOnceWith('4');
  });

  it('follow a sequence, and only a whole one', async () => {
    const desk = vi.fn();
    const decline = vi.fn();
    render(<Offering actions={{ 'go.desk': { perform: desk }, 'claim.decline': { perform: decline } }} />);
    await userEvent.keyboard('gd');
    expect(desk).toHaveBeenCalledOnce();
    await userEvent.keyboard('gxd');
    expect(decline).toHaveBeenCalledOnce();
    expect(desk).toHaveBeenCalledOnce();
  });

  it('work on a keyboard that writes another script', async () => {
    const next = vi.fn();
    render(<Offering actions={{ 'claim.next': { perform: next } }} />);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }));
    expect(next).toHaveBeenCalledOnce();
  });

  it('rest while somebody types, but for those that say so', async () => {
    const next = vi.fn();
    const submit = vi.fn();
    const back = vi.fn();
    render(
      <Offering actions={{ 'claim.next': { perform: next }, 'form.submit': { perform: submit }, 'app.back': { perform: back } }}>
        <textarea aria-label="Notes" />
      </Offering>,
    );
    const notes = screen.getByRole('textbox');
    await userEvent.type(notes, 'jj{Control>}{Enter}{/Control}{Escape}');
    expect(notes).toHaveProperty('value', 'jj');
    expect(next).not.toHaveBeenCalled();
    expect(submit).toHaveBeenCalledOnce();
    expect(back).toHaveBeenCalledOnce();
  });

  it('leave Enter to a button that has it', async () => {
    const open = vi.fn();
    const pressed = vi.fn();
    render(
      <Offering actions={{ 'claim.open': { perform: open } }}>
        <button type="button" onClick={pressed}>
          Own
        </button>
      </Offering>,
    );
    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalledOnce();
    expect(open).not.toHaveBeenCalled();
  });

  it('rest in a dialog and go on in a sheet', async () => {
    const next = vi.fn();
    const { rerender } = render(
      <Offering actions={{ 'claim.next': { perform: next } }}>
        <div role="dialog" aria-label="Ask">
          <button type="button">In</button>
        </div>
      </Offering>,
    );
    screen.getByRole('button').focus();
    await userEvent.keyboard('j');
    expect(next).not.toHaveBeenCalled();
    rerender(
      <Offering actions={{ 'claim.next': { perform: next } }}>
        <Sheet label="Claim" isOpen onClose={() => {}}>
          <button type="button">In the sheet</button>
        </Sheet>
      </Offering>,
    );
    screen.getByRole('button', { name: 'In the sheet' }).focus();
    await userEvent.keyboard('j');
    expect(next).toHaveBeenCalledOnce();
  });

  it('say why a blocked action is not done', async () => {
    const perform = vi.fn();
    render(<Offering actions={{ 'claim.sendToEditor': { perform, blockedBy: ['Get 1 rating.'] } }} />);
    await userEvent.keyboard('s');
    expect(perform).not.toHaveBeenCalled();
    expect(blocked).toHaveBeenCalledExactlyOnceWith(['Get 1 rating.']);
  });

  it('go to what was shown last, and back when it is gone', async () => {
    const comment = vi.fn();
    const onWords = vi.fn();
    render(<Offering actions={{ 'claim.comment': { perform: comment } }} />);
    const bar = render(<Offering actions={{ 'text.comment': { perform: onWords } }} />);
    await userEvent.keyboard('c');
    expect(onWords).toHaveBeenCalledOnce();
    bar.unmount();
    await userEvent.keyboard('c');
    expect(comment).toHaveBeenCalledOnce();
  });
});
