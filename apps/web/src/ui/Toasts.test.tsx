// Can what was just done be undone, by button and by key?
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { Toasts } from './Toasts.tsx';
import { tellDone, tellNotYet, tellProblem, toastQueue, undoLatest } from './toast-queue.ts';

it('undoes from the toast, once', async () => {
  const undo = vi.fn();
  render(<Toasts />);
  act(() => tellDone('Declined: not a claim.', undo));
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Declined: not a claim.')).toBeNull();
  expect(undoLatest()).toBe(false);
});

it('undoes the latest by key and tells a problem once', () => {
  const first = vi.fn();
  const second = vi.fn();
  tellDone('One', first);
  tellDone('Two', second);
  expect(undoLatest()).toBe(true);
  expect(second).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  tellProblem('The server cannot be reached.');
  tellProblem('The server cannot be reached.');
  expect(toastQueue.visibleToasts.filter(({ content }) => content.tone === 'problem')).toHaveLength(1);
  for (const { key } of [...toastQueue.visibleToasts]) toastQueue.close(key);
});

it('leaves by itself what only says that it is too early, and keeps what failed', () => {
  vi.useFakeTimers();
  render(<Toasts />);
  act(() => {
    tellProblem('The server cannot be reached.');
    tellNotYet('Say whether it supports, refutes or gives context.');
  });
  expect(screen.getAllByRole('alertdialog')).toHaveLength(2);
  act(() => void vi.runAllTimers());
  expect(toastQueue.visibleToasts.map(({ content }) => content.message)).toEqual(['The server cannot be reached.']);
  for (const { key } of [...toastQueue.visibleToasts]) toastQueue.close(key);
  vi.useRealTimers();
});
