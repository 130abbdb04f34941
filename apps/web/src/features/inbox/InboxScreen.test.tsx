// Does the inbox show what is unread first, lead to the place, and take marks and choices at once?

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_WAYS } from '@touchstone/domain';
import type { NoticeReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aLiveDesk } from '../../testing/live-desk.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aDesk, ana, ben } from '../../testing/records.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const aNotice = (id: string, more: Partial<NoticeReply> = {}): NoticeReply => ({
  id,
  kind: 'mentioned',
  at: '2025-03-14T12:00:00.000Z',
  isRead: false,
  actor: ben,
  article: { id: 'a1', title: 'Talks at the harbour' },
  claim: { id: 'c1', words: 'A third of the boats stayed in harbour.', stage: 'checking' },
  place: { articleId: 'a1', claimId: 'c1', tab: 'comments', commentId: 'k1' },
  ...more,
});

function show(notices: NoticeReply[], answers: TrpcAnswers = {}, live = aLiveDesk()) {
  let known = notices;
  const mark = vi.fn(({ noticeIds, isRead }: { noticeIds: string[]; isRead: boolean }) => {
    known = known.map((notice) => (noticeIds.includes(notice.id) ? { ...notice, isRead } : notice));
  });
  const all = {
    'desk.get': aDesk,
    'inbox.list': () => known,
    'inbox.unread': () => known.filter(({ isRead }) => !isRead).length,
    'inbox.mark': mark as never,
    ...answers,
  };
  const app = renderApp('/inbox', all, aSession(), live);
  const arrive = (notice: NoticeReply) => {
    known = [notice, ...known];
    live.signal({ kind: 'inbox' });
  };
  return { ...app, mark, live, arrive };
}

const section = (name: string) => screen.findByRole('region', { name });

it('groups the unread by claim, newest first, and counts them in the rail', async () => {
  show([
    aNotice('n3', { kind: 'sentBack' }),
    aNotice('n2', { claim: { id: 'c2', words: 'The pier is new.', stage: 'inReview' } }),
    aNotice('n1', { kind: 'replied' }),
    aNotice('n0', { kind: 'assigned', isRead: true }),
  ]);
  const unread = within(await section('Unread'));
  expect(unread.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'A third of the boats stayed in harbour.',
    'The pier is new.',
  ]);
  const first = within(unread.getByRole('region', { name: 'A third of the boats stayed in harbour. (unread)' }));
  expect(first.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Ben Okafor sent your verdict back'),
    expect.stringContaining('Ben Okafor replied in a thread of yours'),
  ]);
  expect(within(await section('Read')).getByRole('link', { name: /gave you the claim/ })).toBeTruthy();
  expect(await screen.findByRole('link', { name: /^Inbox, ?3 ?unread$/ })).toBeTruthy();
  await expectAccessible();
});

it('leads to the comment and is read then', async () => {
  const { router, mark } = show([aNotice('n1')]);
  await section('Unread');
  await userEvent.keyboard('j');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/articles/a1'));
  expect(router.state.location.search).toMatchObject({ claim: 'c1', tab: 'comments', comment: 'k1', pane: 'detail' });
  expect(mark).toHaveBeenCalledExactlyOnceWith({ noticeIds: ['n1'], isRead: true });
});

it('is worked through by keyboard, and marking all can be undone', async () => {
  const { mark } = show([aNotice('n2', { kind: 'replied' }), aNotice('n1')]);
  await section('Unread');
  await userEvent.keyboard('jje');
  await waitFor(() => expect(mark).toHaveBeenLastCalledWith({ noticeIds: ['n1'], isRead: true }));
  expect(within(await section('Read')).getByRole('link', { name: /mentioned you/ })).toBeTruthy();
  await userEvent.keyboard('E');
  expect(await screen.findByText('All read')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(mark).toHaveBeenLastCalledWith({ noticeIds: ['n2'], isRead: false }));
  expect(within(await section('Unread')).getByRole('link', { name: /replied/ })).toBeTruthy();
});

it('takes a mark back that the server refuses', async () => {
  const refuse = () => {
    throw new TrpcRefusal('FORBIDDEN', 'Not now.');
  };
  show([aNotice('n1')], { 'inbox.mark': refuse as never });
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as read' }));
  expect(await screen.findByText('Not now.')).toBeTruthy();
  expect(await section('Unread')).toBeTruthy();
});

it('shows a notice as it comes, in the list and in the rail', async () => {
  const { live, arrive } = show([]);
  await screen.findByText('Nothing yet');
  await waitFor(() => expect(live.asked).toHaveLength(1));
  arrive(aNotice('n1'));
  expect(within(await section('Unread')).getByRole('link', { name: /mentioned you/ })).toBeTruthy();
  expect(await screen.findByRole('link', { name: /^Inbox, ?1 ?unread$/ })).toBeTruthy();
});

it('says what comes here while nothing has', async () => {
  show([]);
  expect(await screen.findByText('Nothing yet')).toBeTruthy();
  await expectAccessible();
});

it('takes choices of what one is told', async () => {
  const choose = vi.fn();
  show([], { 'inbox.choices': () => DEFAULT_WAYS, 'inbox.choose': choose as never });
  await userEvent.click(await screen.findByRole('button', { name: 'What I am told' }));
  const box = await screen.findByRole('checkbox', { name: 'Somebody mentions me: Mail at once' });
  expect(box).toHaveProperty('checked', true);
  await expectAccessible();
  await userEvent.click(box);
  await waitFor(() => expect(choose).toHaveBeenCalledExactlyOnceWith({ kind: 'mentioned', way: 'mail', isOn: false }));
  expect(box).toHaveProperty('checked', false);
});

it('tells an admin of work that was given up', async () => {
  let givenUp = 2;
  const retry = vi.fn(() => {
    givenUp = 0;
  });
  show([], {
    'desk.get': () => ({ ...aDesk(), me: { ...ana, role: 'admin' } }),
    'inbox.work': () => ({ waiting: 2, failing: 0, givenUp }),
    'inbox.retryWork': retry as never,
  });
  expect(await screen.findByText(/2 notices or mails could not be delivered/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/could not be delivered/)).toBeNull());
});
