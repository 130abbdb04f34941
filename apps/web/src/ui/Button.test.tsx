// Does a blocked button stay in reach and say why?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { Button } from './Button.tsx';
import { toastQueue } from './toast-queue.ts';

it('can be focused, says its reasons, and does nothing while blocked', async () => {
  const press = vi.fn();
  const { rerender } = render(
    <Button onPress={press} blockedBy={['Get 2 independent ratings.', 'Add a source.']}>
      Send to editor
    </Button>,
  );
  await userEvent.tab();
  const button = screen.getByRole('button', { name: 'Send to editor', description: /Get 2 independent ratings.*Add a source/ });
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  await expectAccessible();
  rerender(<Button onPress={press}>Send to editor</Button>);
  await userEvent.click(screen.getByRole('button'));
  expect(press).toHaveBeenCalledOnce();
});

it('tells a finger why it is blocked, which has no hover to ask with', async () => {
  render(<Button blockedBy={['Get 2 independent ratings.', 'Add a source.']}>Send to editor</Button>);
  const button = screen.getByRole('button', { name: 'Send to editor' });
  await userEvent.click(button);
  expect(toastQueue.visibleToasts).toEqual([]);
  await userEvent.pointer([{ keys: '[TouchA]', target: button }]);
  expect(toastQueue.visibleToasts.map(({ content }) => content.message)).toEqual(['Get 2 independent ratings. Add a source.']);
  for (const { key } of [...toastQueue.visibleToasts]) toastQueue.close(key);
});
