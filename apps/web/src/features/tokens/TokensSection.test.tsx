// Can a member make a token, see it once, and end it; and can an admin end everybody's?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_WAYS } from '@touchstone/domain';
import type { TokenReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const aToken: TokenReply = {
  id: 't1',
  name: 'Archive import',
  scopes: ['read', 'write'],
  member: { id: 'm1', name: 'Ana Pereira' },
  createdAt: '2025-03-01T09:30:00.000Z',
  expiresAt: '2025-05-30T09:30:00.000Z',
  hasRunOut: false,
  lastUsedOn: null,
};
const account = {
  'account.get': () => ({
    name: 'Ana Pereira',
    email: 'ana@example.org',
    hasPassword: true,
    secondFactor: null,
    passkeys: [],
    sessions: [],
  }),
  'inbox.choices': () => DEFAULT_WAYS,
};

it('makes a token for no more than one may do oneself, and shows it once', async () => {
  const made = vi.fn();
  renderApp('/account', {
    ...account,
    'tokens.mine': () => (made.mock.calls.length ? [aToken] : []),
    'tokens.create': (input) => {
      made(input);
      return { tokenId: 't1', token: 'tst_once' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
  const asked = within(await screen.findByRole('dialog', { name: 'Make a token' }));
  await userEvent.type(asked.getByLabelText('Name'), 'Archive import');
  expect(asked.getAllByRole('checkbox')).toHaveLength(2);
  await userEvent.click(asked.getByRole('checkbox', { name: /Write/ }));
  await expectAccessible();
  await userEvent.click(asked.getByRole('button', { name: 'Make it' }));
  const shown = await screen.findByRole('alertdialog', { name: 'Your new token' });
  expect(within(shown).getByLabelText('Token')).toHaveProperty('value', 'tst_once');
  expect(made).toHaveBeenCalledExactlyOnceWith({ name: 'Archive import', scopes: ['read', 'write'], expiresInDays: 90 });
  await expectAccessible();
  await userEvent.click(within(shown).getByRole('button', { name: 'I have kept it' }));
  expect(await screen.findByText(/Read, Write · good until .* · never used/)).toBeTruthy();
  expect(document.body.innerHTML).not.toContain('tst_once');
});

it('ends a token after asking', async () => {
  let tokens = [aToken];
  const revoked = vi.fn();
  renderApp('/account', {
    ...account,
    'tokens.mine': () => tokens,
    'tokens.revoke': async (input) => {
      revoked(input);
      tokens = [];
      return undefined as never;
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke Archive import' }));
  const question = await screen.findByRole('alertdialog', { name: 'Revoke “Archive import”?' });
  await expectAccessible();
  await userEvent.click(within(question).getByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(screen.queryByText('Archive import')).toBeNull());
  expect(revoked).toHaveBeenCalledExactlyOnceWith({ tokenId: 't1' });
});

it('shows an admin whose token each is', async () => {
  const bo = { ...aToken, id: 't2', name: 'Old import', member: { id: 'm2', name: 'Bo Larsen' }, hasRunOut: true };
  renderApp('/admin?tab=tokens', { 'tokens.everybodys': () => [bo] }, aSession({ member: { ...aMember, role: 'admin' } }));
  const list = within(await screen.findByRole('list', { name: 'Everybody’s tokens' }));
  expect(list.getByText(/Bo Larsen/)).toBeTruthy();
  expect(list.getByText(/ran out/)).toBeTruthy();
  await expectAccessible();
});
