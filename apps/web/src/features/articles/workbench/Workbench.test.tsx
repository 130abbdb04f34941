// Is the open claim one thing in three panes, and does each key do what the server offers?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { TrpcRefusal } from '../../../testing/msw-trpc.ts';
import { change, claimOn, openWorkbench, type Server, showOnPhone } from '../../../testing/open-workbench.ts';
import { offers } from '../../../testing/records.ts';

const suggestion = (score: number) => ({
  score,
  reasons: ['states a number'],
  proposedBy: 'reader',
  claimantName: 'Mara Lind',
  isUnsure: true,
  fate: 'open' as const,
});
const aServer = (): Server => ({
  claims: [
    claimOn('a third of the boats', {
      id: 'c1',
      stage: 'spotted',
      statement: '',
      suggestion: suggestion(0.5),
      offers: offers(['select', 'decline']),
    }),
    claimOn('the pier is new', {
      id: 'c2',
      stage: 'spotted',
      statement: '',
      suggestion: suggestion(0.9),
      offers: offers(['select', 'decline']),
    }),
    claimOn('Nobody counted', {
      id: 'c3',
      stage: 'checking',
      statement: 'No count exists.',
      offers: offers(['changeEvidence', 'comment']),
    }),
  ],
});
const rows = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'));
const mark = (words: string) => screen.getByText(words, { selector: 'article mark' });

it('shows the claims in the text and in the list, best suggestion first', async () => {
  openWorkbench(aServer(), '');
  await screen.findByRole('article');
  expect(rows()).toEqual(['Suggested, 2', '“the pier is new”', '“a third of the boats”', 'Under way, 1', 'No count exists.']);
  expect(mark('the pier is new').dataset.stage).toBe('spotted');
  expect(screen.getByText('2 suggestions wait for a decision')).toBeTruthy();
  await expectAccessible();
});

it('opens the next claim in all panes with j and goes back with k', async () => {
  const { router } = openWorkbench(aServer(), '');
  await screen.findByRole('article');
  await userEvent.keyboard('j');
  await waitFor(() => expect(mark('the pier is new').dataset.active).toBe(''));
  expect(screen.getByRole('row', { selected: true }).getAttribute('aria-label')).toBe('“the pier is new”');
  const claim = screen.getByRole('region', { name: 'Claim' });
  expect(await within(claim).findByText('states a number')).toBeTruthy();
  expect(within(claim).getByText('Speaker unsure')).toBeTruthy();
  await expectAccessible();
  await userEvent.keyboard('jk');
  await waitFor(() => expect(router.state.location.search).toEqual({ claim: 'c2' }));
});

it('takes a suggestion on at once, leaves it in place, and says so', async () => {
  const server = aServer();
  const select = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { stage: 'checking', offers: offers(['rate']) }));
  openWorkbench(server, '?claim=c2', { 'claims.select': select });
  await screen.findByRole('button', { name: /Check this/ });
  await userEvent.keyboard('a');
  expect(await screen.findByText(/Taken on: “the pier is new”/)).toBeTruthy();
  expect(select).toHaveBeenCalledExactlyOnceWith({ claimId: 'c2', version: 3 });
  expect(mark('the pier is new').dataset.stage).toBe('checking');
  expect(rows()[1]).toBe('“the pier is new”');
  expect(screen.queryByRole('button', { name: /Check this/ })).toBeNull();
});

it('takes the step back, and says why, when the server refuses', async () => {
  openWorkbench(aServer(), '?claim=c2', {
    'claims.select': () => {
      throw new TrpcRefusal('PRECONDITION_FAILED', 'No.', { refusals: [{ code: 'wrongStage', text: 'The claim has moved on.' }] });
    },
  });
  await screen.findByRole('button', { name: /Check this/ });
  await userEvent.keyboard('a');
  expect(await screen.findByText('The claim has moved on.')).toBeTruthy();
  await waitFor(() => expect(mark('the pier is new').dataset.stage).toBe('spotted'));
});

it('declines by two keys, goes on to the next, and brings it back', async () => {
  const server = aServer();
  const decline = vi.fn(({ claimId, reason, note }: { claimId: string; reason: 'duplicate'; note?: string }) =>
    change(server, claimId, { stage: 'declined', decline: { reason, note: note ?? '' }, offers: offers(['restore']) }),
  );
  const restore = vi.fn(({ claimId }: { claimId: string }) =>
    change(server, claimId, { stage: 'spotted', decline: null, offers: offers(['select', 'decline']) }),
  );
  openWorkbench(server, '?claim=c2', { 'claims.decline': decline as never, 'claims.restore': restore });
  await screen.findByRole('button', { name: /Not for us/ });
  await userEvent.keyboard('x');
  await screen.findByRole('option', { name: /Same as another claim here/ });
  await expectAccessible();
  await userEvent.keyboard('6');
  await waitFor(() => expect(decline).toHaveBeenCalledExactlyOnceWith({ claimId: 'c2', version: 3, reason: 'duplicate', note: '' }));
  await waitFor(() => expect(screen.getByRole('row', { selected: true }).getAttribute('aria-label')).toBe('“a third of the boats”'));
  expect(rows().at(-1)).toBe('Not for us, 1');
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(restore).toHaveBeenCalledExactlyOnceWith({ claimId: 'c2', version: 4 }));
});

it('does nothing the server does not offer', async () => {
  const select = vi.fn();
  openWorkbench(aServer(), '?claim=c3', { 'claims.select': select });
  await screen.findByRole('region', { name: 'Claim' });
  await userEvent.keyboard('axsA');
  expect(select).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: /Check this|Not for us|Send to editor/ })).toBeNull();
});

it('says what comes first when a key is too early', async () => {
  openWorkbench(aServer(), '?claim=c2');
  await screen.findByRole('button', { name: /Check this/ });
  await userEvent.keyboard('e');
  expect(await screen.findByText('First “Check this” (a).')).toBeTruthy();
});

it('searches the claims and the text', async () => {
  const { router } = openWorkbench(aServer(), '');
  await screen.findByRole('article');
  await userEvent.keyboard('/');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search claims and text' }), 'pier');
  await waitFor(() => expect(rows()).toEqual(['Suggested, 1', '“the pier is new”']));
  expect(screen.getByRole('button', { name: '1 in text' })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ text: 'pier' });
});

it('makes a claim of words picked by key, with the cursor in its statement', async () => {
  const server = aServer();
  const create = vi.fn(({ start, end }: { start: number; end: number }) => {
    expect([start, end]).toEqual([0, 'Talks at'.length]);
    const claim = claimOn('Talks at', { id: 'c9', version: 1, stage: 'checking', statement: '', offers: offers(['edit', 'comment']) });
    server.claims.push(claim);
    return claim;
  });
  openWorkbench(server, '', { 'claims.create': create });
  await screen.findByRole('article');
  await userEvent.keyboard('m{Shift>}{ArrowRight}{/Shift}{Enter}');
  const statement = await screen.findByRole('textbox', { name: 'Statement' });
  await waitFor(() => expect(document.activeElement).toBe(statement));
});

it('teaches how to begin where no claim was found', async () => {
  openWorkbench({ claims: [] }, '');
  expect(await screen.findByText('No claims yet')).toBeTruthy();
  await expectAccessible();
});

it.each([
  ['text', 'Article', 'article'],
  ['claims', 'Claims', 'region'],
  ['detail', 'Claim', 'region'],
])('is headed by the article on a phone that shows its %s alone', async (pane, name, role) => {
  openWorkbench(aServer(), `?claim=c3&pane=${pane}`);
  showOnPhone();
  await screen.findByRole(role, { name });
  expect(screen.getByRole('radiogroup', { name: 'Pane' })).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Talks at the harbour']);
  await expectAccessible();
});

it('says when the article is not there', async () => {
  openWorkbench(aServer(), '', {
    'articles.get': () => {
      throw new TrpcRefusal('NOT_FOUND', 'Nothing here.', { httpStatus: 404 });
    },
  });
  expect(await screen.findByText('This article is not here')).toBeTruthy();
});
