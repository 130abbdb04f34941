// Does an invitation's link lead somebody in, and say plainly when it opens nothing?
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { network } from '../../testing/network.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const nobody = aSession({ member: null });
const refused = (status: 400 | 404, message: string, fields?: Record<string, string>) =>
  HttpResponse.json(
    { message, error: { message, data: { code: 'NOT_FOUND', httpStatus: status, ...(fields && { fields }) } } },
    { status },
  );
const offer = { deskName: 'Harbour Desk', email: 'bo@example.org', role: 'editor', invitedBy: 'Ada Ferris' };

it('says who invites to what, and lets somebody in', async () => {
  let session = nobody;
  const sent = vi.fn();
  network.use(
    http.post('*/api/invitation', async ({ request }) => {
      expect(await request.json()).toEqual({ token: 'tok' });
      return HttpResponse.json(offer);
    }),
    http.post('*/api/invitation/accept', async ({ request }) => {
      sent(await request.json());
      if (sent.mock.calls.length === 1)
        return refused(400, 'Choose a longer one.', { password: 'Choose a password of at least 10 characters.' });
      session = aSession();
      return HttpResponse.json({});
    }),
  );
  const { router } = renderApp('/join/tok', {}, () => session);
  expect((await screen.findByText(/Ada Ferris invites you as editor/)).textContent).toContain('bo@example.org');
  await expectAccessible();
  await userEvent.type(screen.getByLabelText('Your name'), 'Bo Lind');
  await userEvent.type(screen.getByLabelText('Password'), 'short{Enter}');
  expect(await screen.findByText('Choose a password of at least 10 characters.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Password'), ' but longer{Enter}');
  await screen.findByRole('navigation', { name: 'Rooms' });
  expect(sent).toHaveBeenLastCalledWith({ token: 'tok', name: 'Bo Lind', password: 'short but longer' });
  expect(router.state.location.pathname).toBe('/');
});

it('says what to do when the link opens nothing', async () => {
  network.use(http.post('*/api/invitation', () => refused(404, 'This invitation is used up. Ask whoever invited you to send it again.')));
  renderApp('/join/old', {}, nobody);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Ask whoever invited you/);
  await expectAccessible();
});
