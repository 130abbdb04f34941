// Are all reports in view, and can one be started?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { anArticle, ben } from '../../testing/records.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const editor = aSession({ member: { ...ben, email: 'ben@example.org', role: 'editor' } });

it('lists reports with their state and version and opens one', async () => {
  const { router } = renderApp('/reports', {
    'reports.list': () => [
      {
        id: 'r1',
        title: 'The harbour, checked',
        slug: 'harbour',
        state: 'published',
        article: { id: 'a1', title: 'Talks' },
        entries: 3,
        published: { number: 2, at: '2025-03-15T09:00:00.000Z' },
        updatedAt: '2025-03-15T09:00:00.000Z',
      },
    ],
  });
  const row = await screen.findByRole('row', { name: /The harbour, checked/ });
  expect(row.textContent).toMatch(/Published.*Version 2/);
  expect(screen.queryByRole('button', { name: 'Write report' })).toBeNull();
  await expectAccessible();
  await userEvent.click(row);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/reports/r1'));
});

it('starts a report about an article that has none yet', async () => {
  const { router } = renderApp(
    '/reports',
    {
      'reports.list': () => [],
      'articles.list': () => [
        anArticle(),
        anArticle({ id: 'a2', title: 'Has one', reports: [{ id: 'r5', state: 'draft' }] }),
        anArticle({ id: 'a3', title: 'Had one', reports: [{ id: 'r6', state: 'retracted' }] }),
      ],
      'reports.create': ({ articleId }) => ({ reportId: `of-${articleId}` }),
    },
    editor,
  );
  await screen.findByText('No reports yet');
  await userEvent.click(screen.getAllByRole('button', { name: 'Write report' })[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  const choices = await within(dialog).findAllByRole('listitem');
  expect(choices.map((choice) => choice.textContent)).toEqual(['Talks at the harbour3 approved', 'Had one3 approved']);
  await userEvent.click(within(dialog).getByRole('button', { name: /Had one/ }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/reports/of-a3'));
});
