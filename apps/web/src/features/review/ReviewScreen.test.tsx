// Is the queue in the order an editor works through it?
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aClaimRow, aDesk, offers } from '../../testing/records.ts';
import { renderApp } from '../../testing/render-app.tsx';

const waiting = (id: string, updatedAt: string, mine: boolean) =>
  aClaimRow({
    id,
    statement: `Claim ${id}`,
    stage: 'inReview',
    point: 'true',
    updatedAt,
    offers: mine ? offers(['approve']) : offers([], { approve: 'You proposed this verdict.' }),
  });

it('puts what I may decide first, the longest waiting on top, and begins there by key', async () => {
  const { router } = renderApp('/review', {
    'desk.get': aDesk,
    'claims.list': () => ({
      items: [
        waiting('new', '2025-03-14T12:00:00.000Z', true),
        waiting('own', '2025-03-10T12:00:00.000Z', false),
        waiting('old', '2025-03-12T12:00:00.000Z', true),
      ],
      nextCursor: null,
    }),
  });
  const rows = await screen.findAllByRole('row');
  expect(rows.map((row) => /Claim (old|new|own)/.exec(row.textContent ?? '')?.[0])).toEqual(['Claim old', 'Claim new', 'Claim own']);
  expect(rows[2]?.textContent).toContain('For somebody else');
  await expectAccessible();
  await userEvent.keyboard('j');
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/review/old'));
});

it('says where verdicts come from when none waits', async () => {
  renderApp('/review', { 'desk.get': aDesk, 'claims.list': () => ({ items: [], nextCursor: null }) });
  expect(await screen.findByText('Nothing waits for review')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Go to the desk' })).toBeTruthy();
});
