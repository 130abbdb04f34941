// Are the figures shown with how far to trust them, and does each disagreement lead to its reasons?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AgreementFigure, AgreementReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aLiveDesk } from '../../testing/live-desk.ts';
import { ana, ben } from '../../testing/records.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const figure: AgreementFigure = {
  claims: 64,
  ratings: 131,
  equal: 0.625,
  alpha: 0.7134,
  interval: { low: 0.6, high: 0.806 },
  nominalAlpha: 0.55,
};
const tooFew: AgreementFigure = { claims: 4, ratings: 8, equal: null, alpha: null, interval: null, nominalAlpha: null };
const agreement = (more: Partial<AgreementReply> = {}): AgreementReply => ({
  minimum: 10,
  level: 'ordinal',
  cautionBelow: 50,
  all: figure,
  groups: [
    { by: 'month', name: '2025-03', figure },
    { by: 'kind', name: 'statistic', figure: tooFew },
    { by: 'scale', name: 'Default', figure },
  ],
  pairs: [{ raters: [ana, ben], claims: 31, equal: 0.5, kappa: 0.48 }],
  disagreements: [
    {
      claimId: 'c1',
      articleId: 'a1',
      statement: 'A third of the boats stayed in harbour.',
      ratings: [
        { member: ana, point: 'True' },
        { member: ben, point: 'False' },
      ],
    },
  ],
  ...more,
});

it('shows the figures, in whole and in part, and leads to the reasons of a disagreement', async () => {
  const { router } = renderApp('/agreement', { 'agreement.get': () => agreement() });
  const desk = await screen.findByRole('region', { name: 'The desk' });
  expect(desk.textContent).toMatch(/0\.71.*0\.60 to 0\.81.*0\.55.*63%.*64.*131/);
  expect(within(screen.getByRole('row', { name: /March 2025/ })).getByText('0.60 to 0.81')).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Statistic.* 4 8 – – – –/i })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Ana Pereira and Ben Okafor 31 0.48 50%' })).toBeTruthy();
  expect(screen.queryByText(/too few/)).toBeNull();
  await expectAccessible();
  await userEvent.click(screen.getByRole('link', { name: 'A third of the boats stayed in harbour.' }));
  await vi.waitFor(() => expect(router.state.location.href).toBe('/articles/a1?claim=c1&tab=ratings'));
});

it('follows the ratings as they come in', async () => {
  const live = aLiveDesk();
  let now = agreement();
  renderApp('/agreement', { 'agreement.get': () => now }, aSession(), live);
  await screen.findByRole('region', { name: 'The desk' });
  await waitFor(() => expect(live.asked).toHaveLength(1));
  now = agreement({ all: { ...figure, ratings: 132 } });
  live.say({ position: 1, type: 'rating.submitted' });
  await waitFor(() => expect(screen.getByRole('region', { name: 'The desk' }).textContent).toContain('132'));
});

it.each([
  [4, /4 claims were rated by two or more\. That is too few to say anything; figures begin with 10/],
  [20, /These figures rest on 20 claims/],
])('warns with the number where there are only %i', async (claims, warning) => {
  renderApp('/agreement', { 'agreement.get': () => agreement({ all: { ...tooFew, claims } }) });
  expect(await screen.findByText(warning)).toBeTruthy();
});

it('says what it takes where nothing can be compared', async () => {
  const nothing = agreement({ all: { ...tooFew, claims: 0, ratings: 0 }, groups: [], pairs: [], disagreements: [] });
  renderApp('/agreement', { 'agreement.get': () => nothing });
  expect(await screen.findByText('Nothing to compare yet')).toBeTruthy();
  await expectAccessible();
});
