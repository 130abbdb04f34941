// Is it shown who else is there, and only for as long as they are?
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { aLiveDesk } from '../testing/live-desk.ts';
import { claimOn, openWorkbench } from '../testing/open-workbench.ts';
import { ana, ben } from '../testing/records.ts';
import { leavePresence } from './presence-state.ts';

const here = { tabId: 't2', articleId: 'a1', claimId: 'c1', writes: null, memberId: ben.id };
const signal = { kind: 'presence', isHere: true, ...here } as const;

it('names who is at the article and at the claim, and what they write, and forgets them when they go', async () => {
  const live = aLiveDesk();
  const announce = vi.fn(() => [here, { ...here, tabId: 't9', memberId: ana.id }]);
  const server = { claims: [claimOn('a third of the boats', { stage: 'checking' })] };
  openWorkbench(server, '?claim=c1', { 'presence.announce': announce }, live);
  const others = within(await screen.findByRole('list', { name: 'Also here' }));
  expect(others.getAllByRole('listitem').map(({ title }) => title)).toEqual([ben.name]);
  expect(screen.getByText(`${ben.name} is here`)).toBeTruthy();
  expect(announce).toHaveBeenCalledWith({ tabId: expect.any(String), articleId: 'a1', claimId: 'c1', writes: null });
  await waitFor(() => expect(live.asked).toHaveLength(1));
  await expectAccessible();
  live.signal({ ...signal, writes: 'explanation' });
  expect(await screen.findByText(`${ben.name} is writing in the explanation`)).toBeTruthy();
  live.signal({ ...signal, claimId: 'c2' });
  await waitFor(() => expect(screen.queryByText(/is writing/)).toBeNull());
  expect(screen.getByRole('list', { name: 'Also here' })).toBeTruthy();
  live.signal({ ...signal, articleId: 'a2', claimId: null });
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Also here' })).toBeNull());
  live.signal(signal);
  expect(await screen.findByText(`${ben.name} is here`)).toBeTruthy();
  live.signal({ ...signal, isHere: false });
  await waitFor(() => expect(screen.queryByText(`${ben.name} is here`)).toBeNull());
});

it('says that it leaves before somebody signs out', async () => {
  const leave = vi.fn(async () => undefined as never);
  openWorkbench({ claims: [] }, '', { 'presence.announce': () => [here], 'presence.leave': leave });
  await screen.findByRole('list', { name: 'Also here' });
  await leavePresence();
  expect(leave).toHaveBeenCalledExactlyOnceWith({ tabId: expect.any(String) });
});
