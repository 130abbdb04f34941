// Does everybody see who is here, and only an admin get led to where people are invited?
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDesk } from '../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const [somebody] = aDesk().members;

it('lists everybody with their role, and offers a checker nothing more', async () => {
  renderApp('/members', { 'desk.get': () => ({ ...aDesk(), members: [{ id: 'm9', name: 'Bo Larsen', role: 'editor' }] }) });
  expect(await screen.findByText('Bo Larsen')).toBeTruthy();
  expect(screen.getByText('Editor')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Invite and change roles' })).toBeNull();
  await expectAccessible();
});

it('leads an admin to the administration', async () => {
  renderApp('/members', { 'desk.get': aDesk }, aSession({ member: { ...aMember, role: 'admin' } }));
  await screen.findByText(somebody?.name ?? '');
  expect(screen.getByRole('link', { name: 'Invite and change roles' }).getAttribute('href')).toBe('/admin');
});
