// Can a long list be gone through and opened by keys alone?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { RowList } from './RowList.tsx';

const ITEMS = Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}` }));
const show = (more: Partial<Parameters<typeof RowList<{ id: string }>>[0]>) =>
  render(<RowList label="Boats" items={ITEMS} rowHeight={30} textOf={({ id }) => `Boat ${id}`} renderRow={({ id }) => id} {...more} />);

it('draws a part of the rows, says how many there are, and opens one by key', async () => {
  const open = vi.fn();
  show({ onOpen: open });
  expect(screen.getByRole('grid', { name: 'Boats' }).getAttribute('aria-rowcount')).toBe('1000');
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
  await expectAccessible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  expect(open).toHaveBeenCalledExactlyOnceWith('r1');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('1000');
});

it('moves the choice with the arrows and leaves a button in a row its own press', async () => {
  const activate = vi.fn();
  const pressed = vi.fn();
  show({
    activeId: 'r2',
    onActivate: activate,
    renderRow: ({ id }) => (
      <span>
        {id}
        <button type="button" onClick={pressed}>
          Fold {id}
        </button>
      </span>
    ),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Fold r3' }));
  expect(pressed).toHaveBeenCalledOnce();
  expect(activate).not.toHaveBeenCalled();
  screen.getByRole('row', { selected: true }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(activate).toHaveBeenCalledExactlyOnceWith('r3');
});
