// Does a thread take replies, names, edits and withdrawals, and can it be settled and taken up again?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mentionOf } from '@touchstone/domain';
import type { ThreadReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { TrpcRefusal } from '../../testing/msw-trpc.ts';
import { change, claimOn, openWorkbench, type Server } from '../../testing/open-workbench.ts';
import { aComment, aDesk, ana, aThread, ben, offers } from '../../testing/records.ts';

const benId = '0198d3f0-2222-7222-8222-222222222222';
const bens = { ...ben, id: benId };
const AT = '?claim=c1&tab=comments';
const ACTIONS = ['edit', 'comment', 'editComment', 'withdrawComment', 'resolveThread', 'reopenThread'] as const;

function show(threads: ThreadReply[], answers: Parameters<typeof openWorkbench>[2] = {}, at = AT) {
  const server: Server = { claims: [claimOn('a third of the boats', { stage: 'checking', threads, offers: offers([...ACTIONS]) })] };
  const desk = aDesk();
  openWorkbench(server, at, { 'desk.get': () => ({ ...desk, members: [...desk.members, { ...bens, role: 'editor' }] }), ...answers });
  return { server, store: (next: ThreadReply[]) => change(server, 'c1', { threads: next }) };
}

const mine = aComment({ id: 'k1', author: ana });
const his = aComment({ id: 'k2', author: ben, body: 'The port did.' });
const thread = async () => within(await screen.findByRole('tabpanel'));

it('shows who said what, names as names, nothing as markup', async () => {
  const body = `${mentionOf(benId)}, <b>look</b>.`;
  show([aThread({ comments: [mine, aComment({ id: 'k3', author: ben, isByRecused: true, body, mentions: [bens] })] })]);
  const panel = await thread();
  expect(await panel.findByText('Who counted?')).toBeTruthy();
  expect(panel.getByText('recused')).toBeTruthy();
  expect(panel.getByText('@Ben Okafor').closest('p')?.textContent).toBe('@Ben Okafor, <b>look</b>.');
  await expectAccessible();
});

it('takes a reply by keyboard, naming a member from the list', async () => {
  const reply = vi.fn(({ body }: { body: string }) => {
    store([aThread({ comments: [mine, aComment({ id: 'k4', body, mentions: [bens] })] })]);
    return { commentId: 'k4', threadId: 't1' };
  });
  const { store } = show([aThread({ comments: [mine] })], { 'comments.reply': reply });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Reply' }));
  const field = await panel.findByRole('textbox', { name: 'Reply to Ana Pereira' });
  await userEvent.type(field, 'Ask @ok');
  const list = await panel.findByRole('listbox', { name: 'Members' });
  expect(within(list).getAllByRole('option')).toHaveLength(2);
  expect(field.getAttribute('aria-activedescendant')).toBe(within(list).getAllByRole('option')[0]?.id);
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field).toHaveProperty('value', 'Ask @Ben Okafor 2 ');
  expect(panel.queryByRole('listbox')).toBeNull();
  await userEvent.keyboard('please.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith({ threadId: 't1', body: `Ask ${mentionOf(benId)} please.` }));
  expect(await panel.findByText('@Ben Okafor')).toBeTruthy();
});

it('keeps the words of a reply that was refused', async () => {
  const reply = () => {
    throw new TrpcRefusal('BAD_REQUEST', 'Take the name out.');
  };
  show([aThread({ comments: [mine] })], { 'comments.reply': reply });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Reply' }));
  await userEvent.keyboard('Yes.{Control>}{Enter}{/Control}');
  expect(await panel.findByText('Take the name out.')).toBeTruthy();
  expect(panel.getByRole('textbox', { name: /^Reply to/ })).toHaveProperty('value', 'Yes.');
});

it('lets the author edit and shows every wording', async () => {
  const edit = vi.fn(({ body }: { body: string }) => {
    store([aThread({ comments: [{ ...mine, body, revision: 2, editedAt: '2025-03-14T12:30:00.000Z' }, his] })]);
    return { revision: 2 };
  });
  const revisions = () => [
    { number: 1, body: 'Who counted?', writtenAt: '2025-03-14T12:00:00.000Z' },
    { number: 2, body: 'Who counted them?', writtenAt: '2025-03-14T12:30:00.000Z' },
  ];
  const { store } = show([aThread({ comments: [mine, his] })], { 'comments.edit': edit, 'comments.revisions': revisions });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Edit' }));
  const field = panel.getByRole('textbox', { name: 'Your comment' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Who counted them?');
  await userEvent.click(panel.getByRole('button', { name: /Save/ }));
  await userEvent.click(await panel.findByRole('button', { name: /^edited/ }));
  expect(edit).toHaveBeenCalledExactlyOnceWith({ commentId: 'k1', revision: 1, body: 'Who counted them?' });
  const dialog = await screen.findByRole('dialog', { name: 'What Ana Pereira wrote' });
  expect(await within(dialog).findAllByRole('listitem')).toHaveLength(2);
  await expectAccessible();
});

it('withdraws one’s own words, with a way back', async () => {
  const withdraw = vi.fn(() => {
    store([aThread({ comments: [{ ...mine, body: null }] })]);
  });
  const edit = vi.fn(() => {
    store([aThread({ comments: [{ ...mine, revision: 2 }] })]);
    return { revision: 2 };
  });
  const { store } = show([aThread({ comments: [mine] })], { 'comments.withdraw': withdraw as never, 'comments.edit': edit });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Withdraw' }));
  expect(await panel.findByText('Withdrawn by Ana Pereira')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(edit).toHaveBeenCalledExactlyOnceWith({ commentId: 'k1', revision: 1, body: 'Who counted?' }));
  expect(await panel.findByText('Who counted?')).toBeTruthy();
});

it('folds what is resolved, says by whom, and takes it up again', async () => {
  const resolve = vi.fn(() => {
    store([aThread({ comments: [mine, his], resolved: { by: ana, at: '2025-03-14T13:00:00.000Z' } })]);
  });
  const reopen = vi.fn(() => {
    store([aThread({ comments: [mine, his] })]);
  });
  const { store } = show([aThread({ comments: [mine, his] })], {
    'comments.resolveThread': resolve as never,
    'comments.reopenThread': reopen as never,
  });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Resolve' }));
  expect(await panel.findByText(/Resolved by Ana Pereira/)).toBeTruthy();
  expect(panel.queryByText('Who counted?')).toBeNull();
  await userEvent.click(panel.getByRole('button', { name: 'Show 2 comments' }));
  expect(panel.getByText('The port did.')).toBeTruthy();
  await userEvent.click(panel.getByRole('button', { name: 'Reopen' }));
  await waitFor(() => expect(panel.queryByText(/Resolved by/)).toBeNull());
});

it('takes a change back that the server refuses, and says why', async () => {
  const resolve = () => {
    throw new TrpcRefusal('FORBIDDEN', 'No.', { httpStatus: 403, refusals: [{ code: 'recused', text: 'You are recused.' }] });
  };
  show([aThread({ comments: [mine] })], { 'comments.resolveThread': resolve as never });
  const panel = await thread();
  await userEvent.click(await panel.findByRole('button', { name: 'Resolve' }));
  expect(await screen.findByText('You are recused.')).toBeTruthy();
  expect(panel.getByRole('button', { name: 'Resolve' })).toBeTruthy();
});

it('unfolds the thread the address leads to', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  show([aThread({ comments: [mine, his], resolved: { by: ana, at: '2025-03-14T13:00:00.000Z' } })], {}, `${AT}&comment=k2`);
  expect(await (await thread()).findByText('The port did.')).toBeTruthy();
  expect(scroll).toHaveBeenCalled();
});
