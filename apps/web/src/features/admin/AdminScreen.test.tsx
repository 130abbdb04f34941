// Can an admin invite people, change what they may do, let them go and take them back; and does nobody else get in?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MemberReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aDesk } from '../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const anAdmin = aSession({ member: { ...aMember, role: 'admin' } });
const open = (action: 'changeRole' | 'deactivate' | 'reactivate') => ({ action, blockedBy: [] });
const LAST = 'This is the last admin of the desk. Make somebody else an admin first.';
const blocked = (action: 'changeRole' | 'deactivate') => ({ action, blockedBy: [{ code: 'lastAdmin' as const, text: LAST }] });
const person = (more: Partial<MemberReply>): MemberReply => ({
  id: 'm2',
  name: 'Bo Larsen',
  email: 'bo@example.org',
  role: 'checker',
  isDemo: false,
  deactivatedAt: null,
  isLocked: false,
  offers: [open('changeRole'), open('deactivate')],
  ...more,
});
const me = person({
  id: 'm1',
  name: 'Ana Pereira',
  email: 'ana@example.org',
  role: 'admin',
  offers: [blocked('changeRole'), blocked('deactivate')],
});

it('is closed to everybody but admins', async () => {
  renderApp('/admin');
  expect(await screen.findByText('Only admins look after the desk')).toBeTruthy();
});

it('gives a role, lets a member go after asking, and takes them back', async () => {
  const bo = person({});
  const changed = vi.fn();
  renderApp(
    '/admin',
    {
      'desk.get': aDesk,
      'members.list': () => [me, { ...bo }],
      'members.invitations': () => [],
      'members.changeRole': ({ role }) => {
        changed(role);
        return Object.assign(bo, { role });
      },
      'members.deactivate': () => Object.assign(bo, { deactivatedAt: '2025-03-16T09:30:00.000Z', offers: [open('reactivate')] }),
      'members.reactivate': () => Object.assign(bo, { deactivatedAt: null, offers: [open('changeRole'), open('deactivate')] }),
    },
    anAdmin,
  );
  await userEvent.click(await screen.findByRole('button', { name: /Role of Bo Larsen/ }));
  await userEvent.click(await screen.findByRole('option', { name: /Editor/ }));
  expect(await screen.findByText('Bo Larsen is now editor')).toBeTruthy();
  expect(changed).toHaveBeenCalledExactlyOnceWith('editor');
  await expectAccessible();

  await userEvent.click(screen.getByRole('button', { name: 'Deactivate Bo Larsen' }));
  const question = await screen.findByRole('alertdialog', { name: 'Deactivate Bo Larsen?' });
  await expectAccessible();
  await userEvent.click(within(question).getByRole('button', { name: 'Deactivate' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Reactivate Bo Larsen' }));
  expect(await screen.findByRole('button', { name: 'Deactivate Bo Larsen' })).toBeTruthy();
});

it('lets a member try again who was locked out', async () => {
  const bo = person({ isLocked: true });
  const unlocked = vi.fn();
  renderApp(
    '/admin',
    {
      'desk.get': aDesk,
      'members.list': () => [me, { ...bo }],
      'members.invitations': () => [],
      'members.unlock': ({ memberId }) => {
        unlocked(memberId);
        bo.isLocked = false;
        return { wasLocked: true };
      },
    },
    anAdmin,
  );
  expect(await screen.findByText('Locked out')).toBeTruthy();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Unlock Bo Larsen' }));
  await waitFor(() => expect(screen.queryByText('Locked out')).toBeNull());
  expect(unlocked).toHaveBeenCalledExactlyOnceWith('m2');
});

it('says why the last admin stays', async () => {
  renderApp('/admin', { 'members.list': () => [me], 'members.invitations': () => [] }, anAdmin);
  const button = await screen.findByRole('button', { name: 'Deactivate Ana Pereira' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(LAST);
});

it('invites somebody and shows the link once', async () => {
  const user = userEvent.setup();
  const link = 'https://check.example.org/join/abc';
  const invited = vi.fn();
  renderApp(
    '/admin',
    {
      'members.list': () => [me],
      'members.invitations': () => [],
      'members.invite': (input) => {
        invited(input);
        if (input.email === 'ana@example.org')
          throw new TrpcRefusal('BAD_REQUEST', 'Somebody at this desk has that e-mail address already.');
        return { email: input.email, link, isMailed: true };
      },
    },
    anAdmin,
  );
  await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
  await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/has that e-mail address already/);
  await user.clear(screen.getByLabelText('E-mail'));
  await user.type(screen.getByLabelText('E-mail'), 'cem@example.org{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Invitation sent' })).toBeTruthy();
  await expectAccessible();
  expect(screen.getByLabelText('Link')).toHaveProperty('value', link);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(invited).toHaveBeenLastCalledWith({ email: 'cem@example.org', role: 'checker' });
});

it('sends an invitation again with a new link, and takes one back', async () => {
  const invitation = {
    id: 'i1',
    email: 'dua@example.org',
    role: 'editor' as const,
    expiresAt: '2025-03-16T09:30:00.000Z',
    hasRunOut: true,
    invitedBy: { id: 'm1', name: 'Ana Pereira' },
  };
  let standing = [invitation];
  renderApp(
    '/admin',
    {
      'members.list': () => [me],
      'members.invitations': () => standing,
      'members.resendInvitation': ({ invitationId }) => ({
        email: `dua@example.org`,
        link: `https://x.example/join/${invitationId}`,
        isMailed: false,
      }),
      'members.revokeInvitation': async () => {
        standing = [];
        return undefined as never;
      },
    },
    anAdmin,
  );
  expect(await screen.findByText(/Editor, by Ana Pereira, ran out/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send again to dua@example.org' }));
  expect(await screen.findByRole('dialog', { name: 'The mail could not be sent' })).toBeTruthy();
  expect(screen.getByLabelText('Link')).toHaveProperty('value', 'https://x.example/join/i1');
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take back the invitation of dua@example.org' }));
  await waitFor(() => expect(screen.queryByText('dua@example.org')).toBeNull());
});
