// Is the record told in words, with what changed in it, and can it be narrowed by anybody with eyes or ears?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HistoryEntry, HistoryReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { TrpcRefusal } from '../../testing/msw-trpc.ts';
import { claimOn, openWorkbench } from '../../testing/open-workbench.ts';
import { aClaimRow, aDesk, anArticle, ana, ben } from '../../testing/records.ts';
import { renderApp } from '../../testing/render-app.tsx';

const anEntry = (more: Partial<HistoryEntry>): HistoryEntry => ({
  id: '1',
  type: 'claim.edited',
  actor: ana,
  at: '2025-03-14T12:00:00.000Z',
  article: { id: 'a1', title: 'Talks at the harbour' },
  claim: { id: 'c1', words: 'A third of the boats stayed in harbour.' },
  report: null,
  payload: {},
  changes: [],
  unshown: null,
  isNew: false,
  ...more,
});

const ENTRIES = [
  anEntry({
    id: '5',
    changes: [
      { field: 'statement', before: 'A third of the boats stayed.', after: 'A third of all boats stayed.' },
      { field: 'kind', before: 'event', after: 'statistic' },
    ],
  }),
  anEntry({ id: '4', type: 'rating.submitted', actor: ben, payload: { revision: 1 }, unshown: 'rating', at: '2025-03-13T12:00:00.000Z' }),
];

const answers = (list: (input: { limit?: number; cursor?: string }) => HistoryReply) => ({
  'desk.get': aDesk,
  'articles.list': () => [anArticle()],
  'claims.list': () => ({ items: [aClaimRow()], nextCursor: null }),
  'history.list': list as never,
});

it('tells who changed what, word by word and value by value, and leads to the claim', async () => {
  const { router } = renderApp(
    '/articles/a1/history',
    answers(() => ({ entries: ENTRIES, nextCursor: null })),
  );
  const [edited, rated] = await screen.findAllByRole('listitem');
  expect(edited?.textContent).toContain('Ana Pereira edited the claim');
  const definition = within(edited as HTMLElement).getAllByRole('definition');
  expect(definition[0]?.querySelector('del')?.textContent).toBe('the ');
  expect(definition[0]?.querySelector('ins')?.textContent).toBe('all ');
  expect(definition[0]?.textContent).toBe('A third of [removed: the ] [added: all ] boats stayed.');
  expect(definition[1]?.textContent).toBe('from Event →  to Statistic');
  expect(rated?.textContent).toMatch(/Ben Okafor rated.*What was said is shown once the ratings are open to you/);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Mar 14, 2025', 'Mar 13, 2025']);
  await expectAccessible();
  await userEvent.click(within(edited as HTMLElement).getByRole('link'));
  await vi.waitFor(() => expect(router.state.location.href).toBe('/articles/a1?claim=c1&pane=detail'));
});

it('asks for what the filters say, which stand in the address', async () => {
  const list = vi.fn((_asked: unknown): HistoryReply => ({ entries: [], nextCursor: null }));
  const { router } = renderApp('/articles/a1/history?kind=rating&from=2025-03-14&to=2025-03-14&who=m2', answers(list));
  await screen.findByText('Nothing fits');
  const day = (at: string) => new Date(at).toISOString();
  expect(list).toHaveBeenLastCalledWith({
    about: { articleId: 'a1' },
    actorId: 'm2',
    kinds: ['rating'],
    from: day('2025-03-14T00:00'),
    to: day('2025-03-15T00:00'),
  });
  const link = screen.getByRole('link', { name: 'Sealed data (JSON)' }).getAttribute('href') ?? '';
  expect(link.split('?')[0]).toBe('/api/history.json');
  expect(JSON.parse(new URLSearchParams(link.split('?')[1]).get('asked') ?? '')).toEqual(list.mock.lastCall?.[0]);
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
  await screen.findByText('Nothing on record yet');
  expect(router.state.location.search).toEqual({});
  await userEvent.click(screen.getByRole('button', { name: /What/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Verdicts' }));
  await vi.waitFor(() => expect(list).toHaveBeenLastCalledWith({ about: { articleId: 'a1' }, kinds: ['verdict'] }));
});

it('shows earlier lines when asked', async () => {
  const pages: Record<string, HistoryReply> = {
    first: { entries: ENTRIES.slice(0, 1), nextCursor: '5' },
    5: { entries: ENTRIES.slice(1), nextCursor: null },
  };
  renderApp(
    '/articles/a1/history',
    answers(({ cursor }) => pages[cursor ?? 'first'] as HistoryReply),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Show earlier' }));
  await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
});

it('says why when it is not for the one who asks', async () => {
  const refuse = () => {
    throw new TrpcRefusal('FORBIDDEN', 'Your role at this desk does not include this step.');
  };
  renderApp('/members/m2', answers(refuse));
  expect(await screen.findByText('Your role at this desk does not include this step.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'History of Ben Okafor' })).toBeTruthy();
});

it('counts as having looked at the claim once its history is there', async () => {
  const markSeen = vi.fn(async () => undefined as never);
  const claims = [claimOn('a third of the boats', { id: 'c1' })];
  openWorkbench({ claims }, '?claim=c1&tab=history', {
    'history.list': () => ({ entries: [anEntry({ isNew: true })], nextCursor: null }),
    'claims.markSeen': markSeen,
  });
  const history = await screen.findByRole('region', { name: 'History' });
  expect(await within(history).findByText('New')).toBeTruthy();
  // the claim itself needs no line that leads to it
  expect(within(history).queryByRole('link', { name: /boats/ })).toBeNull();
  await vi.waitFor(() => expect(markSeen).toHaveBeenCalledWith({ claimId: 'c1' }));
});
