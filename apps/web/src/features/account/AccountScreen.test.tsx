// Can people change how they sign in, and are secrets shown once and then gone?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_WAYS } from '@touchstone/domain';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { network } from '../../testing/network.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { describeBrowser } from './describe-browser.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const session = { address: '192.0.2.1', userAgent: firefox, signedInAt: '2025-03-14T09:00:00.000Z', usedAt: '2025-03-14T09:00:00.000Z' };
const anAccount = {
  name: 'Ana Pereira',
  email: 'ana@example.org',
  hasPassword: true,
  secondFactor: null as { recoveryCodesLeft: number } | null,
  passkeys: [{ id: 'k1', name: 'Work laptop', addedAt: '2025-03-14T09:00:00.000Z' }],
  sessions: [
    { ...session, id: 's1', isThis: true },
    { ...session, id: 's2', isThis: false, userAgent: firefox.replace('X11; Linux x86_64', 'Windows NT 10.0') },
  ],
};

/** What else the screen reads. */
const others = { 'inbox.choices': () => DEFAULT_WAYS, 'tokens.mine': () => [] };

it('turns the second step on: password, app, code, and the recovery codes once', async () => {
  let account = anAccount;
  network.use(
    http.post('*/api/auth/two-factor/enable', () =>
      HttpResponse.json({
        totpURI: 'otpauth://totp/Touchstone:ana?secret=ABCDEFGH&issuer=Touchstone',
        backupCodes: ['aaaaa-bbbbb', 'ccccc-ddddd'],
      }),
    ),
    http.post('*/api/auth/two-factor/verify-totp', async ({ request }) => {
      expect(await request.json()).toEqual({ code: '123456' });
      account = { ...anAccount, secondFactor: { recoveryCodesLeft: 2 } };
      return HttpResponse.json({});
    }),
  );
  renderApp('/account', { 'account.get': () => account, ...others });
  await userEvent.click(await screen.findByRole('button', { name: 'Turn it on' }));
  await userEvent.type(screen.getByLabelText('Your password'), 'four eyes see more{Enter}');
  expect(await screen.findByText('ABCD EFGH')).toBeTruthy();
  expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy();
  await expectAccessible();
  await userEvent.type(screen.getByLabelText('Code of your app'), '123456{Enter}');
  const codes = await screen.findByRole('list', { name: 'Recovery codes' });
  expect(
    within(codes)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['aaaaa-bbbbb', 'ccccc-ddddd']);
  await userEvent.click(screen.getByRole('button', { name: 'I have kept them' }));
  expect(screen.queryByText('aaaaa-bbbbb')).toBeNull();
  expect(await screen.findByText(/Recovery codes left: 2/)).toBeTruthy();
});

it('changes the password, and says why it could not', async () => {
  const message = 'That is not your present password. Type it again.';
  const refusal = { message, error: { message, data: { code: 'BAD_REQUEST', httpStatus: 400 } } };
  network.use(http.post('*/api/auth/change-password', () => HttpResponse.json(refusal, { status: 400 })));
  renderApp('/account', { 'account.get': () => anAccount, ...others });
  await userEvent.click(await screen.findByRole('button', { name: 'Change the password' }));
  await userEvent.type(screen.getByLabelText('Present password'), 'guess');
  await userEvent.type(screen.getByLabelText('New password'), 'a whole new sentence{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(message);
  network.use(http.post('*/api/auth/change-password', () => HttpResponse.json({})));
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
  await waitFor(() => expect(screen.queryByLabelText('Present password')).toBeNull());
});

it('shows where one is signed in, and signs out there but not here', async () => {
  const ended: unknown[] = [];
  const answers = {
    'account.get': () => anAccount,
    ...others,
    'account.endSession': (input: unknown) => {
      ended.push(input);
      return { ended: 1 };
    },
  };
  renderApp('/account', answers);
  expect(await screen.findByText('Firefox on Linux')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Sign out Firefox/ })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: /^Sign out Firefox on Windows/ }));
  await waitFor(() => expect(ended).toEqual([{ sessionId: 's2' }]));
});

it('is where a mail’s “you can stop it” leads', async () => {
  renderApp('/account', { 'account.get': () => anAccount, ...others });
  const told = within(await screen.findByRole('region', { name: 'What you are told' }));
  expect(await told.findByRole('checkbox', { name: 'Somebody mentions me: Mail at once' })).toHaveProperty('checked', true);
  await expectAccessible();
});

it('takes a passkey away', async () => {
  let account = anAccount;
  network.use(
    http.post('*/api/auth/passkey/delete-passkey', async ({ request }) => {
      expect(await request.json()).toEqual({ id: 'k1' });
      account = { ...anAccount, passkeys: [] };
      return HttpResponse.json({});
    }),
  );
  renderApp('/account', { 'account.get': () => account, ...others });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Work laptop' }));
  await waitFor(() => expect(screen.queryByText('Work laptop')).toBeNull());
});

it.each([
  [firefox, 'Firefox on Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/148.0.0.0 Safari/537.36 Edg/148.0.0.0', 'Edge on Windows'],
  ['', 'A program'],
])('knows the browser %s', (userAgent, words) => {
  expect(describeBrowser(userAgent)).toBe(words);
});
