// Does the log say of every claim what became of it, and out of how many?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SelectionEntry, SelectionReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDesk, anArticle, ana } from '../../testing/records.ts';
import { renderApp } from '../../testing/render-app.tsx';

const entry: SelectionEntry = {
  id: 'c1',
  words: 'A third of the boats stayed in harbour.',
  article: { id: 'a1', title: 'Talks at the harbour', topic: 'Fishing' },
  claimant: 'Mara Lind',
  kind: 'statistic',
  stage: 'declined',
  outcome: 'declined',
  score: 0.9,
  foundAt: '2025-03-14T12:00:00.000Z',
  decline: { reason: 'notImportant', note: 'Old news.' },
  decided: { by: ana, at: '2025-03-15T12:00:00.000Z' },
};

const answers = (list: (asked: unknown) => SelectionReply) => ({
  'desk.get': aDesk,
  'articles.list': () => [anArticle()],
  'selection.list': list as never,
});
const counts = { chosen: 3, declined: 5, waiting: 2 };

it('says what became of each claim, why and by whom, out of how many', async () => {
  const { router } = renderApp(
    '/selection',
    answers(() => ({ entries: [entry], counts, nextCursor: null })),
  );
  const line = await screen.findByRole('listitem');
  expect(line.textContent).toMatch(
    /Not for us.*Not important enough: Old news\..*Mara Lind · Statistic · Talks at the harbour · Fishing.*Ana Pereira/,
  );
  expect(screen.getByText('Of 10 considered: 3 chosen, 5 not for us, 2 waiting for a decision')).toBeTruthy();
  await expectAccessible();
  await userEvent.click(within(line).getByRole('link'));
  await vi.waitFor(() => expect(router.state.location.href).toBe('/articles/a1?claim=c1&pane=detail'));
});

it('asks for what the address says, also when taken home', async () => {
  const list = vi.fn((_asked: unknown): SelectionReply => ({ entries: [], counts, nextCursor: null }));
  renderApp('/selection?outcome=declined&reason=opinion&article=a1&who=m1', answers(list));
  await screen.findByText('No claim fits');
  const asked = { outcome: 'declined', reason: 'opinion', memberId: 'm1', articleId: 'a1' };
  expect(list).toHaveBeenLastCalledWith(asked);
  const href = screen.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href') ?? '';
  expect(href).toBe(`/api/selection.csv?asked=${encodeURIComponent(JSON.stringify(asked))}`);
});
