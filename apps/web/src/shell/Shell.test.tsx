// Does the frame around every screen lead everywhere by press and by key?
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { network } from '../testing/network.ts';
import { aSession, renderApp } from '../testing/render-app.tsx';

it('goes between rooms by key and shows which one this is', async () => {
  const { router } = renderApp('/reports');
  await screen.findByRole('link', { name: 'Reports', current: 'page' });
  await expectAccessible();
  await userEvent.keyboard('gr');
  await screen.findByRole('link', { name: 'Review', current: 'page' });
  expect(router.state.location.pathname).toBe('/review');
  await router.navigate({ to: '/articles/new' });
  await screen.findByRole('link', { name: 'Articles', current: 'page' });
});

it('opens the palette and the list of keys', async () => {
  renderApp('/reports');
  await screen.findByRole('navigation', { name: 'Rooms' });
  await userEvent.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('option', { name: /Go to the desk/ })).toBeTruthy();
});

it('keeps the chosen look and signs out', async () => {
  let session = aSession();
  network.use(
    http.post('*/api/auth/sign-out', () => {
      session = aSession({ member: null });
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/reports', {}, () => session);
  await userEvent.click(await screen.findByRole('button', { name: /Ana/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Dark/ }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(localStorage.getItem('touchstone.theme')).toBe('dark');
  delete document.documentElement.dataset.theme;
  await userEvent.click(screen.getByRole('button', { name: /Ana/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await screen.findByLabelText('E-mail');
  expect(router.state.location.pathname).toBe('/sign-in');
});
