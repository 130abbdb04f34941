// Does an admin see where the record stands, and hear plainly when it is broken?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { aMember, aSession, renderApp } from '../../../testing/render-app.tsx';

const anAdmin = aSession({ member: { ...aMember, role: 'admin' } });
const hash = 'a'.repeat(64);
const head = { position: 1_204, hash, at: '2025-03-14T12:00:00.000Z' };

it('shows the head with the line that checks it, and that the record holds', async () => {
  renderApp(
    '/admin?tab=record',
    { 'record.head': () => head, 'record.check': () => ({ head: { ...head, position: '1204' }, breaks: [] }) },
    anAdmin,
  );
  expect(await screen.findByText('1,204 events')).toBeTruthy();
  expect(screen.getByLabelText('Head')).toHaveProperty('value', `1204:${hash}`);
  expect(screen.getByLabelText(/^Checks it/)).toHaveProperty('value', `npm run -s touchstone -- verify --head 1204:${hash}`);
  await expectAccessible();
  await userEvent.click(screen.getByText('Check now'));
  expect(await screen.findByText(/^The record holds: 1,204 events/)).toBeTruthy();
});

it('names the first broken link, against a head noted earlier', async () => {
  const checked = vi.fn();
  renderApp(
    '/admin?tab=record',
    {
      'record.head': () => head,
      'record.check': (input) => {
        checked(input);
        return { head: { ...head, position: '1204' }, breaks: [{ position: '7', what: 'it is not what was written' }] };
      },
    },
    anAdmin,
  );
  await userEvent.type(await screen.findByLabelText(/^A head noted earlier/), `7:${hash}{Enter}`);
  const broken = within(await screen.findByRole('alert'));
  expect(broken.getByText('Event 7: it is not what was written.')).toBeTruthy();
  expect(checked).toHaveBeenLastCalledWith({ head: `7:${hash}` });
});

it('has nothing to show before the first event', async () => {
  renderApp('/admin?tab=record', { 'record.head': () => null }, anAdmin);
  expect(await screen.findByText('Nothing is on the record yet')).toBeTruthy();
});
