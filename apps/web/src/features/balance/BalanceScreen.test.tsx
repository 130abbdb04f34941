// Is no count shown without what it is out of, and is a small one called small?
import { screen } from '@testing-library/react';
import type { BalanceReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDesk } from '../../testing/records.ts';
import { renderApp } from '../../testing/render-app.tsx';

const counts = { considered: 40, waiting: 10, declined: 20, checked: 8, published: 4 };
const balance = (more: Partial<BalanceReply> = {}): BalanceReply => ({
  cautionBelow: 10,
  all: counts,
  by: {
    claimant: [
      { id: 'p1', name: 'Mara Lind', ...counts, considered: 30 },
      { id: null, name: null, considered: 10, waiting: 10, declined: 0, checked: 0, published: 0 },
    ],
    topic: [{ id: null, name: null, ...counts }],
    kind: [{ id: 'statistic', name: 'statistic', ...counts }],
    month: [{ id: '2025-03', name: '2025-03', ...counts }],
  },
  declined: [{ reason: 'opinion', claims: 15 }],
  verdicts: [
    {
      id: 'p1',
      name: 'Mara Lind',
      claims: 20,
      points: [
        { label: 'False', claims: 15 },
        { label: 'Half a truth', claims: 5 },
      ],
    },
    { id: 'p2', name: 'Ben Roe', claims: 2, points: [{ label: 'False', claims: 2 }] },
  ],
  ...more,
});

it('shows each count with its share, the declined too, and marks few verdicts', async () => {
  renderApp('/balance', { 'desk.get': aDesk, 'balance.get': () => balance() });
  expect(await screen.findByText(/Of 40 claims considered, 8 \(20%\) have a verdict in force, 4 \(10%\) are published/)).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mara Lind 30 8 (27%) 4 (13%) 20 (67%) 10 (33%)' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'No topic 40 8 (20%) 4 (10%) 20 (50%) 10 (25%)' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^March 2025 40/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'An opinion 15 (75%)' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mara Lind 20 15 (75%) 5 (25%)' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Ben Roe 2, few 2 0' })).toBeTruthy();
  await expectAccessible();
});

it('counts within the days of the address, and says so where there is nothing', async () => {
  const nothing = { considered: 0, waiting: 0, declined: 0, checked: 0, published: 0 };
  const get = vi.fn((_span: unknown) => balance({ all: nothing }));
  renderApp('/balance?from=2025-03-14', { 'desk.get': aDesk, 'balance.get': get });
  expect(await screen.findByText('No claim was found in these days.')).toBeTruthy();
  const asked = { from: new Date('2025-03-14T00:00').toISOString() };
  expect(get).toHaveBeenCalledWith(asked);
  const href = screen.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href');
  expect(href).toBe(`/api/balance.csv?asked=${encodeURIComponent(JSON.stringify(asked))}`);
});
