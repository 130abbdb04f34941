// Does what others do appear by itself, without touching what is being typed, and is it said when it cannot?
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { aLiveDesk } from '../testing/live-desk.ts';
import { change, claimOn, openWorkbench, type Server } from '../testing/open-workbench.ts';
import { ben, offers } from '../testing/records.ts';

const serverWithTwo = (): Server => ({
  claims: [
    claimOn('a third of the boats', { stage: 'checking', offers: offers(['edit', 'comment']) }),
    claimOn('the pier is new', { id: 'c2', statement: 'The pier is new.', stage: 'checking' }),
  ],
});

const byBen = (position: number, claimId: string) => ({ position, claimId, actorId: ben.id });

it('shows another’s change in the list with who made it, and keeps field, words and focus', async () => {
  const [server, desk] = [serverWithTwo(), aLiveDesk()];
  const edit = vi.fn(({ claimId, version: _version, ...fields }) => change(server, claimId, fields));
  openWorkbench(server, '?claim=c1', { 'claims.edit': edit }, desk);
  const field = await screen.findByRole('textbox', { name: 'Statement' });
  await waitFor(() => expect(desk.asked).toHaveLength(1));
  await userEvent.type(field, ' Truly.');
  change(server, 'c2', { statement: 'The pier is from 1970.' });
  desk.say(byBen(1, 'c2'));
  expect(await screen.findByRole('row', { name: 'The pier is from 1970.' })).toBeTruthy();
  expect(await screen.findByText(`${ben.name} edited the claim`)).toBeTruthy();
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty('value', 'A third of the boats stayed in harbour. Truly.');
  await expectAccessible();
});

it('brings another’s words into a field nobody types in', async () => {
  const [server, desk] = [serverWithTwo(), aLiveDesk()];
  openWorkbench(server, '?claim=c1', {}, desk);
  const field = await screen.findByRole('textbox', { name: 'Statement' });
  await waitFor(() => expect(desk.asked).toHaveLength(1));
  change(server, 'c1', { statement: 'Ben wrote this.' });
  desk.say(byBen(1, 'c1'));
  await waitFor(() => expect(field).toHaveProperty('value', 'Ben wrote this.'));
});

it('reads nothing again that an event does not touch, and everything after it missed too much', async () => {
  const [server, desk] = [serverWithTwo(), aLiveDesk()];
  const get = vi.fn(({ claimId }) => server.claims.find(({ id }) => id === claimId) as Server['claims'][number]);
  openWorkbench(server, '?claim=c1&tab=history', { 'claims.get': get }, desk);
  await screen.findByRole('textbox', { name: 'Statement' });
  await waitFor(() => expect(desk.asked).toHaveLength(1));
  const [before] = [get.mock.calls.length];
  change(server, 'c2', { statement: 'The pier is from 1970.' });
  desk.say(byBen(1, 'c2'));
  await screen.findByRole('row', { name: 'The pier is from 1970.' });
  expect(get).toHaveBeenCalledTimes(before);
  desk.reset(900);
  await waitFor(() => expect(get.mock.calls.length).toBeGreaterThan(before));
});

it('says so after a while when the line is lost, and when it stands again', async () => {
  const desk = aLiveDesk();
  openWorkbench(serverWithTwo(), '', {}, desk);
  await waitFor(() => expect(desk.asked).toHaveLength(1));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 200 });
  desk.isClosed = true;
  desk.drop();
  expect(await screen.findByText('Not live: trying again')).toBeTruthy();
  await expectAccessible();
  desk.isClosed = false;
  expect(await screen.findByText('Live again')).toBeTruthy();
  vi.useRealTimers();
});
