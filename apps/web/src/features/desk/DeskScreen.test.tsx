// Does the desk say what to do next, find claims by address and key, and lead to them?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aClaimRow, aDesk, anArticle } from '../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const answers = (more: TrpcAnswers = {}): TrpcAnswers => ({
  'desk.get': aDesk,
  'desk.myWork': () => [],
  'articles.list': () => [anArticle()],
  'claims.claimants': () => [{ id: 'p1', name: 'Mara Lind' }],
  'claims.list': () => ({ items: [aClaimRow()], nextCursor: null }),
  ...more,
});

it('lays out my work with what to do next, leaving out empty piles', async () => {
  renderApp(
    '/',
    answers({
      'desk.myWork': () => [
        { pile: 'sentBack', claims: [aClaimRow({ id: 'c5', statement: 'The pier was closed.', openChangeRequests: 2 })] },
        { pile: 'toRate', claims: [] },
        { pile: 'toHear', claims: [aClaimRow({ id: 'c7', statement: 'Nobody asked.', replyDue: { on: '2025-03-12', state: 'overdue' } })] },
        { pile: 'assigned', claims: [aClaimRow({ id: 'c6', statement: 'Prices fell.', evidenceCount: 0 })] },
      ],
    }),
  );
  const work = await screen.findByRole('region', { name: 'My work' });
  const sentBack = await within(work).findByRole('link', { name: /The pier was closed/ });
  expect(sentBack.textContent).toContain('2 changes');
  expect(sentBack.getAttribute('href')).toBe('/articles/a1?claim=c5&tab=verdict&pane=detail');
  expect(within(work).getByText('Do what the editor asked for, then send the verdict again.')).toBeTruthy();
  expect(within(work).getByRole('link', { name: /Prices fell/ }).textContent).toContain('no evidence yet');
  const toHear = within(work).getByRole('link', { name: /Nobody asked/ });
  expect(toHear.textContent).toContain('Overdue, ');
  expect(toHear.getAttribute('href')).toContain('tab=reply');
  expect(within(work).queryByText('To rate')).toBeNull();
  await expectAccessible();
});

it('says what is overdue, and narrows my work to it', async () => {
  const late = aClaimRow({ id: 'c5', statement: 'The pier was closed.', due: { on: '2025-03-12', state: 'overdue' } });
  const piles = [
    { pile: 'toRate' as const, claims: [late] },
    {
      pile: 'assigned' as const,
      claims: [late, aClaimRow({ id: 'c6', statement: 'Prices fell.', due: { on: '2025-04-20', state: 'later' } })],
    },
  ];
  renderApp('/', answers({ 'desk.myWork': () => piles }));
  const work = await screen.findByRole('region', { name: 'My work' });
  const [link] = await within(work).findAllByRole('link', { name: /The pier was closed/ });
  expect(link?.textContent).toContain('Overdue, ');
  expect(within(work).queryByRole('radio', { name: /Due this week/ })).toBeNull();
  await userEvent.click(within(work).getByRole('radio', { name: /Overdue 1/ }));
  expect(within(work).queryByRole('link', { name: /Prices fell/ })).toBeNull();
  expect(within(work).getAllByRole('link', { name: /The pier was closed/ })).toHaveLength(2);
  await expectAccessible();
});

it('asks for what stands in the address, in the server’s words', async () => {
  const asked = vi.fn();
  renderApp(
    '/?stage=%5B%22checking%22%5D&claimant=p1&assignee=m1&article=a1&point=false&text=boats&due=overdue&order=due&view=claims',
    answers({
      'claims.list': (input) => {
        asked(input);
        return { items: [aClaimRow()], nextCursor: null };
      },
    }),
  );
  await screen.findAllByText('A third of the boats stayed in harbour.');
  expect(asked).toHaveBeenCalledWith({
    stage: ['checking'],
    claimantId: 'p1',
    assigneeId: 'm1',
    articleId: 'a1',
    point: 'false',
    text: 'boats',
    due: 'overdue',
    order: 'due',
    limit: 100,
  });
  expect(screen.getByRole('button', { name: 'Checking', pressed: true })).toBeTruthy();
});

it('puts what is typed and pressed into the address, f and / leading there', async () => {
  const user = userEvent.setup();
  const { router } = renderApp('/?view=claims', answers());
  await screen.findAllByText('A third of the boats stayed in harbour.');
  await user.keyboard('/');
  await user.keyboard('pier');
  await vi.waitFor(() => expect(router.state.location.search).toMatchObject({ text: 'pier' }));
  await user.keyboard('{Escape}');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('f');
  expect(document.activeElement?.textContent).toBe('Suggested');
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(router.state.location.search).toMatchObject({ text: 'pier', stage: ['spotted'] }));
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await vi.waitFor(() => expect(router.state.location.search).toEqual({ view: 'claims' }));
});

it('steps through the claims by j and k and opens one by Enter', async () => {
  const { router } = renderApp(
    '/?view=claims',
    answers({
      'claims.list': () => ({ items: [aClaimRow(), aClaimRow({ id: 'c2', statement: 'The pier was closed.' })], nextCursor: null }),
    }),
  );
  await screen.findAllByText('The pier was closed.');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toContain('A third of the boats');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toContain('The pier was closed.');
  await userEvent.keyboard('kj{Enter}');
  await vi.waitFor(() => expect(router.state.location.href).toContain('/articles/a1?claim=c2'));
});

it('goes on to the next page by its cursor', async () => {
  const cursors: unknown[] = [];
  renderApp(
    '/?view=claims',
    answers({
      'claims.list': ({ cursor }) => {
        cursors.push(cursor);
        return cursor
          ? { items: [aClaimRow({ id: 'c2', statement: 'The second page.' })], nextCursor: null }
          : { items: [aClaimRow()], nextCursor: 'next' };
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  await screen.findAllByText('The second page.');
  expect(cursors).toEqual([undefined, 'next']);
});

it('says why the list is missing and tries again', async () => {
  let isBroken = true;
  renderApp(
    '/?view=claims',
    answers({
      'claims.list': () => {
        if (isBroken) throw new TrpcRefusal('BAD_REQUEST', 'That page of the list is gone.', { httpStatus: 400 });
        return { items: [aClaimRow()], nextCursor: null };
      },
    }),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('That page of the list is gone.');
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByText('A third of the boats stayed in harbour.')).toBeTruthy();
});

it('asks an empty desk for its first article, an observer for nothing', async () => {
  const empty = answers({ 'articles.list': () => [] });
  const first = renderApp('/', empty);
  await screen.findByText('Harbour Desk has no articles yet');
  await userEvent.click(screen.getByRole('button', { name: 'New article' }));
  await vi.waitFor(() => expect(first.router.state.location.pathname).toBe('/articles/new'));
});

it('offers an observer no new article', async () => {
  renderApp('/', answers({ 'articles.list': () => [] }), aSession({ member: { ...aMember, role: 'observer' } }));
  await screen.findByText('Harbour Desk has no articles yet');
  expect(screen.queryByRole('button', { name: 'New article' })).toBeNull();
});

it('lists articles with counts by stage', async () => {
  renderApp('/?view=articles', answers(), aSession({ member: { ...aMember, role: 'editor' } }));
  const row = await screen.findByRole('row', { name: /Talks at the harbour/ });
  expect(row.textContent).toMatch(/Suggested4.*Checking2.*In review1.*Approved3/);
  await expectAccessible();
});
