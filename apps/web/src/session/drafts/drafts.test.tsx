// Are words still being written there again: after a crash, on another machine, without a connection, and for their writer alone?
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDraftServer, type DraftServer, draftAnswers } from '../../testing/draft-server.ts';
import { network } from '../../testing/network.ts';
import { claimOn, openWorkbench, type Server } from '../../testing/open-workbench.ts';
import { offers } from '../../testing/records.ts';
import { NOTHING_KEPT, typed } from './draft-state.ts';
import { keptIn } from './tab-copy.ts';

const KEY = 'comment.{"on":"claim","claimId":"c1"}';
const server: Server = { claims: [claimOn('a third of the boats', { stage: 'checking', offers: offers(['comment', 'rate']) })] };

/** Opens the comment field of the claim. */
async function openField(drafts: DraftServer, answers: Parameters<typeof openWorkbench>[2] = {}) {
  openWorkbench(server, '?claim=c1&tab=comments', { ...draftAnswers(drafts), ...answers });
  return screen.findByRole('textbox', { name: 'Comment' });
}
const inField = (words: string) => screen.findByDisplayValue(words);
const kept = (drafts: DraftServer) => drafts.drafts.get(KEY)?.value;

it('saves what is typed, says so, and brings it back where nothing of it was', async () => {
  const drafts = aDraftServer();
  await userEvent.type(await openField(drafts), 'Who counted the boats');
  expect(await screen.findByText('Draft saved')).toBeTruthy();
  expect(kept(drafts)).toBe('Who counted the boats');
  await expectAccessible();
  cleanup();
  sessionStorage.clear();
  await openField(drafts);
  expect(await inField('Who counted the boats')).toBeTruthy();
});

it('forgets the draft once the words were sent or taken back', async () => {
  const drafts = aDraftServer({ [KEY]: 'Who counted?' });
  const add = vi.fn(async () => ({ commentId: 'k1', threadId: 't1' }));
  await openField(drafts, { 'comments.add': add });
  await userEvent.click(await inField('Who counted?'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(kept(drafts)).toBeUndefined());
  expect(add).toHaveBeenCalledExactlyOnceWith({ target: { on: 'claim', claimId: 'c1' }, body: 'Who counted?' });
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveProperty('value', '');
});

it('keeps the draft while the server does not say yes', async () => {
  const drafts = aDraftServer({ [KEY]: 'Who counted?' });
  await openField(drafts);
  await userEvent.click(await inField('Who counted?'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('This test does not answer comments.add.')).toBeTruthy();
  expect(kept(drafts)).toBe('Who counted?');
});

it('shows both texts when two machines wrote, and drops neither before one is chosen', async () => {
  const drafts = aDraftServer();
  const field = await openField(drafts);
  drafts.drafts.set(KEY, { value: 'Written at home', version: 'v9', updatedAt: '2025-03-14T12:00:00.000Z' });
  await userEvent.type(field, 'Written here');
  const both = await screen.findByRole('alert', { name: 'Comment: two drafts' });
  expect(within(both).getByText('Written at home')).toBeTruthy();
  expect(within(both).getByText('Written here')).toBeTruthy();
  expect(kept(drafts)).toBe('Written at home');
  await expectAccessible();
  await userEvent.click(within(both).getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(kept(drafts)).toBe('Written here'));
  expect(screen.queryByRole('alert', { name: 'Comment: two drafts' })).toBeNull();
});

it('says when there is no connection, and saves when it is back', async () => {
  const drafts = aDraftServer();
  let isDown = true;
  const field = await openField(drafts);
  network.use(http.post('*/trpc/drafts.save', () => (isDown ? HttpResponse.error() : undefined)));
  await userEvent.type(field, 'Half a thought');
  expect(await screen.findByText('Not saved: no connection')).toBeTruthy();
  isDown = false;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Draft saved')).toBeTruthy();
  expect(kept(drafts)).toBe('Half a thought');
});

it('sends what an earlier page of this tab could not', async () => {
  const drafts = aDraftServer();
  keptIn(sessionStorage, 'm1').write(KEY, typed(NOTHING_KEPT, 'Typed while signed out'));
  await openField(drafts);
  expect(await inField('Typed while signed out')).toBeTruthy();
  await waitFor(() => expect(kept(drafts)).toBe('Typed while signed out'));
});

it('shows nothing of whoever was signed in before in the same tab', async () => {
  keptIn(sessionStorage, 'm2').write(KEY, typed(NOTHING_KEPT, 'Ben’s own words'));
  const drafts = aDraftServer();
  expect(await openField(drafts)).toHaveProperty('value', '');
  expect(document.body.textContent).not.toContain('Ben’s own words');
  expect(drafts.drafts.size).toBe(0);
});
