// Can everything on offer be found by a part of its name, and done from there?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { KeyList } from './KeyList.tsx';
import { Palette } from './Palette.tsx';
import { useActions } from './use-actions.ts';

const approve = vi.fn();
const close = vi.fn();

function Screen({ children }: { children: ReactNode }) {
  useActions({
    'claim.approve': { perform: approve },
    'claim.sendBack': { perform: () => {}, blockedBy: ['Say what has to change.'] },
  });
  return children;
}

it('finds an action by the beginning of a word and does it', async () => {
  const { rerender } = render(<Screen>{null}</Screen>);
  rerender(
    <Screen>
      <Palette onClose={close} />
    </Screen>,
  );
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(screen.getByRole('option', { name: /Send back/ }).textContent).toContain('Say what has to change.');
  await expectAccessible();
  await userEvent.keyboard('appr{Enter}');
  expect(approve).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalled();
});

it('lists every key with its words', async () => {
  render(
    <Screen>
      <KeyList onClose={close} />
    </Screen>,
  );
  expect(screen.getByText('Next claim').parentElement?.textContent).toContain('j');
  expect(screen.getByText('Rate off the scale').parentElement?.textContent).toContain('6–8');
  await expectAccessible();
});
