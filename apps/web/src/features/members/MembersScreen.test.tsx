// Does everybody see who is here, and only an admin get to add somebody?
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_SCALE } from '@touchstone/domain';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const aDesk = {
  name: 'Harbour Desk',
  isDemo: false,
  ratingsNeeded: 2,
  scale: [...DEFAULT_SCALE.points],
  members: [
    { id: 'm1', name: 'Ana Pereira', role: 'checker' as const },
    { id: 'm2', name: 'Bo Larsen', role: 'editor' as const },
  ],
  me: { id: 'm1', name: 'Ana Pereira', role: 'checker' as const },
};

const anAdmin = aSession({ member: { ...aMember, role: 'admin' } });

it('lists everybody with their role, and offers a checker nothing more', async () => {
  renderApp('/members', { 'desk.get': () => aDesk });
  expect(await screen.findByText('Bo Larsen')).toBeTruthy();
  expect(screen.getByText('Editor')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add somebody' })).toBeNull();
  await expectAccessible();
});

it('lets an admin add a colleague', async () => {
  const added: unknown[] = [];
  const answers = {
    'desk.get': () => aDesk,
    'members.add': (input: unknown) => {
      added.push(input);
      return { memberId: 'm3' };
    },
  };
  renderApp('/members', answers, anAdmin);
  await userEvent.click(await screen.findByRole('button', { name: 'Add somebody' }));
  await expectAccessible();
  await userEvent.type(screen.getByLabelText('Name'), 'Cem Aydin');
  await userEvent.type(screen.getByLabelText('E-mail'), 'cem@example.org');
  await userEvent.type(screen.getByLabelText('First password'), 'ten letters');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Cem Aydin can sign in now')).toBeTruthy();
  expect(added).toEqual([{ name: 'Cem Aydin', email: 'cem@example.org', password: 'ten letters', role: 'checker' }]);
});

it('says why it could not, and keeps what was typed', async () => {
  const refusal = () => {
    throw new TrpcRefusal('BAD_REQUEST', 'Somebody at this desk has that e-mail address already. Use another one.');
  };
  renderApp('/members', { 'desk.get': () => aDesk, 'members.add': refusal }, anAdmin);
  await userEvent.click(await screen.findByRole('button', { name: 'Add somebody' }));
  await userEvent.type(screen.getByLabelText('Name'), 'Bo Larsen');
  await userEvent.type(screen.getByLabelText('E-mail'), 'bo@example.org');
  await userEvent.type(screen.getByLabelText('First password'), 'ten letters');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/has that e-mail address already/);
  expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Bo Larsen');
});
