// Can people come in, are they told why not, and are they led back to where they were?
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { network } from '../../testing/network.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const nobody = aSession({ member: null });

it('sends somebody who is not signed in here and back again afterwards', async () => {
  let session = nobody;
  const sent = vi.fn();
  network.use(
    http.post('*/api/auth/sign-in/email', async ({ request }) => {
      sent(await request.json());
      session = aSession();
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/reports/r1', {}, () => session);
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse');
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('navigation', { name: 'Rooms' });
  expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ana@example.org', password: 'correct horse' });
  expect(router.state.location.href).toBe('/reports/r1');
});

it('says why somebody cannot come in and keeps what was typed', async () => {
  const words = 'That e-mail address and that password do not go together. Check both and try again.';
  network.use(
    http.post('*/api/auth/sign-in/email', () =>
      HttpResponse.json({ message: words, error: { message: words, data: { code: 'UNAUTHORIZED', httpStatus: 401 } } }, { status: 401 }),
    ),
  );
  renderApp('/sign-in', {}, nobody);
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(words);
  expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'ana@example.org');
});

it('says that nothing was lost when the server is away', async () => {
  network.use(http.post('*/api/auth/sign-in/email', () => HttpResponse.error()));
  renderApp('/sign-in', {}, nobody);
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'x{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing was lost');
});

it('lets people into the demonstration with one press', async () => {
  let session = aSession({ member: null, isDemo: true, demoMembers: [{ id: aMember.id, name: aMember.name, role: 'checker' }] });
  network.use(
    http.post('*/api/demo/sign-in', async ({ request }) => {
      expect(await request.json()).toEqual({ memberId: 'm1' });
      session = aSession({ isDemo: true });
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/sign-in', {}, () => session);
  await userEvent.click(await screen.findByRole('button', { name: /Ana Pereira/ }));
  await screen.findByRole('navigation', { name: 'Rooms' });
  expect(router.state.location.pathname).toBe('/');
});

it('asks for the second step, and takes a recovery code when the app is not at hand', async () => {
  let session = nobody;
  network.use(
    http.post('*/api/auth/sign-in/email', () => HttpResponse.json({ twoFactorRedirect: true })),
    http.post('*/api/auth/two-factor/verify-backup-code', async ({ request }) => {
      expect(await request.json()).toEqual({ code: 'aaaaa-bbbbb' });
      session = aSession();
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/sign-in', {}, () => session);
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
  await screen.findByRole('heading', { name: 'One more step' });
  expect(screen.getByLabelText('Code of your app')).toBe(document.activeElement);
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'The app is not at hand' }));
  await userEvent.type(screen.getByLabelText('Recovery code'), 'aaaaa-bbbbb{Enter}');
  await screen.findByRole('navigation', { name: 'Rooms' });
  expect(router.state.location.pathname).toBe('/');
});

it('sends a link to whoever forgot their password, and says the same to everybody', async () => {
  network.use(
    http.post('*/api/auth/request-password-reset', async ({ request }) => {
      expect(await request.json()).toEqual({ email: 'ana@example.org' });
      return HttpResponse.json({});
    }),
  );
  renderApp('/sign-in', {}, nobody);
  await userEvent.click(await screen.findByRole('link', { name: 'Forgot your password?' }));
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org{Enter}');
  expect((await screen.findByRole('status')).textContent).toMatch(/^If ana@example\.org belongs to somebody at this desk/);
  await expectAccessible();
});

it('takes a new password from the link in the mail', async () => {
  network.use(
    http.post('*/api/auth/reset-password', async ({ request }) => {
      expect(await request.json()).toEqual({ token: 'proof', newPassword: 'a whole new sentence' });
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/reset-password/proof', {}, nobody);
  await userEvent.type(await screen.findByLabelText('New password'), 'a whole new sentence');
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Sign in' });
  expect(router.state.location.pathname).toBe('/sign-in');
});

it('leads to the newsroom’s own accounts where there are some, and says why one was turned away', async () => {
  renderApp('/sign-in?back=%2Finbox&refused=notInvited', {}, aSession({ member: null, newsroomAccount: 'Harbour account' }));
  const link = await screen.findByRole('link', { name: 'Sign in with Harbour account' });
  expect(link.getAttribute('href')).toBe('/api/oidc/start?back=%2Finbox');
  expect(screen.getByRole('alert').textContent).toContain('Ask an admin to invite you');
  await expectAccessible();
});

it('offers no other account where none is set up', async () => {
  renderApp('/sign-in', {}, nobody);
  await screen.findByLabelText('E-mail');
  expect(screen.queryByRole('link', { name: /Sign in with/ })).toBeNull();
});
