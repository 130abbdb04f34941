// Can an article be given a topic, one used before or a new one?
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { openWorkbench } from '../../../testing/open-workbench.ts';
import { aDesk, anArticle } from '../../../testing/records.ts';

it('offers the topics of other articles, and sends what was chosen', async () => {
  const edit = vi.fn((_sent: unknown) => anArticle({ topic: 'Fishing' }));
  openWorkbench({ claims: [] }, '', {
    'desk.get': aDesk,
    'articles.list': () => [anArticle({ topic: 'Fishing' }), anArticle({ id: 'a2', topic: null })],
    'articles.edit': edit as never,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Details' }));
  await userEvent.click(await screen.findByRole('combobox', { name: 'Topic' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Fishing' }));
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /Save/ }));
  await waitFor(() => expect(edit).toHaveBeenCalledWith({ articleId: 'a1', version: 1, details: { topic: 'Fishing' } }));
});
