// Is each share shown with its counts, is what rests on few marked, and does an empty ledger say so?
import { screen } from '@testing-library/react';
import type { SuggestionQualityGroup, SuggestionQualityReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDesk } from '../../testing/records.ts';
import { renderApp } from '../../testing/render-app.tsx';

const group = (name: string, more: Partial<SuggestionQualityGroup> = {}): SuggestionQualityGroup => ({
  name,
  month: null,
  proposed: 50,
  open: 10,
  accepted: 15,
  edited: 5,
  declined: 12,
  ignored: 8,
  settled: 40,
  shareTaken: 0.5,
  ...more,
});

const quality: SuggestionQualityReply = {
  cautionBelow: 30,
  proposed: 53,
  by: {
    band: [
      group('0', { proposed: 3, open: 1, accepted: 1, edited: 0, declined: 1, ignored: 0, settled: 2 }),
      group('9', { proposed: 4, open: 4, accepted: 0, edited: 0, declined: 0, ignored: 0, settled: 0, shareTaken: null }),
    ],
    kind: [group('claim'), group('wording')],
    model: [group('reader 1', { month: '2025-03' })],
  },
};

it('shows what became of suggestions by score, kind and model, and marks few', async () => {
  renderApp('/suggestions', { 'desk.get': aDesk, 'suggestions.quality': () => quality });
  expect(await screen.findByRole('heading', { name: 'How good are the suggestions' })).toBeTruthy();
  expect(await screen.findByRole('row', { name: '0.0 to 0.1 3 1 1 0 1 0 50%, few' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '0.9 to 1.0 4 4 0 0 0 0 –' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'A wording that stands alone 50 10 15 5 12 8 50%' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'reader 1, March 2025 50 10 15 5 12 8 50%' })).toBeTruthy();
  expect(screen.getByRole('img', { name: /share of suggestions taken, by score/ })).toBeTruthy();
  await expectAccessible();
});

it('counts within the days of the address, and says so where there is nothing', async () => {
  const get = vi.fn((_span: unknown) => ({ cautionBelow: 30, proposed: 0, by: { band: [], kind: [], model: [] } }));
  renderApp('/suggestions?from=2025-03-14', { 'desk.get': aDesk, 'suggestions.quality': get });
  expect(await screen.findByText('Nothing was suggested in these days.')).toBeTruthy();
  const asked = { from: new Date('2025-03-14T00:00').toISOString() };
  expect(get).toHaveBeenCalledWith(asked);
  const href = screen.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href');
  expect(href).toBe(`/api/suggestions.csv?asked=${encodeURIComponent(JSON.stringify(asked))}`);
});
