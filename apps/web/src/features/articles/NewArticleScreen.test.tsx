// Is an article taken in as handed over and corrected, and is nothing lost when it is refused?
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aDraftServer, draftAnswers } from '../../testing/draft-server.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../testing/msw-trpc.ts';
import { renderApp } from '../../testing/render-app.tsx';

const found = {
  title: 'Talks at the harbour',
  byline: 'Joan Reed',
  publisher: null,
  url: null,
  publishedAt: '2025-03-14T13:23',
  updatedAt: null,
  language: 'en',
  paragraphs: 3,
  sentences: 9,
  suggestions: 4,
  firstWords: 'The boats stayed in.',
};
const answers = (more: TrpcAnswers = {}): TrpcAnswers => ({ 'articles.preview': () => found, ...more });
const paste = async (words: string) => fireEvent.change(await screen.findByLabelText('Text of the article'), { target: { value: words } });

it('shows what was found and sends only what was corrected', async () => {
  const added = vi.fn();
  const kept = aDraftServer();
  const { router } = renderApp(
    '/articles/new',
    answers({
      ...draftAnswers(kept),
      'articles.add': (input) => {
        added(input);
        return { articleId: 'a9' };
      },
    }),
  );
  await paste('Talks at the harbour\n\nThe boats stayed in.');
  const user = userEvent.setup();
  expect(await screen.findByText('claims to look at')).toBeTruthy();
  const publisher = screen.getByLabelText('Publisher');
  await user.type(publisher, 'The Quay');
  await user.clear(screen.getByLabelText('Byline'));
  await expectAccessible();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/articles/a9'));
  expect(added).toHaveBeenCalledExactlyOnceWith({
    intake: { from: 'paste', text: 'Talks at the harbour\n\nThe boats stayed in.' },
    details: { publisher: 'The Quay', byline: null },
  });
  await vi.waitFor(() => expect(kept.drafts.size).toBe(0));
});

it('keeps what was pasted when it is refused', async () => {
  const kept = aDraftServer();
  const words = 'The text holds null bytes, so it is not plain text. Save it as UTF-8 text and try again.';
  renderApp('/articles/new', {
    ...draftAnswers(kept),
    'articles.preview': () => {
      throw new TrpcRefusal('BAD_REQUEST', words, { httpStatus: 400 });
    },
  });
  await paste('Strange text');
  expect((await screen.findByRole('alert')).textContent).toBe(words);
  expect(screen.getByLabelText('Text of the article')).toHaveProperty('value', 'Strange text');
  expect(screen.getByRole('button', { name: /Put on the desk/, description: words })).toBeTruthy();
  await vi.waitFor(() => expect(kept.drafts.get('new-article')?.value).toMatchObject({ text: 'Strange text' }));
});

it('begins with what was kept', async () => {
  const kept = aDraftServer({ 'new-article': { text: 'Kept words', file: null, details: {} } });
  renderApp('/articles/new', answers(draftAnswers(kept)));
  expect(await screen.findByDisplayValue('Kept words')).toBe(screen.getByLabelText('Text of the article'));
});

it('hands a file over by its bytes', async () => {
  const previewed = vi.fn();
  renderApp(
    '/articles/new',
    answers({
      'articles.preview': ({ intake }) => {
        previewed(intake);
        return found;
      },
    }),
  );
  await screen.findByLabelText('Text of the article');
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File(['hello'], 'talks.md', { type: 'text/markdown' }));
  await vi.waitFor(() => expect(previewed).toHaveBeenCalledWith({ from: 'file', fileName: 'talks.md', base64: 'aGVsbG8=' }));
  expect(screen.getByText('talks.md')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.getByLabelText('Text of the article')).toBeTruthy();
});

it.each([
  ['scan.pdf', 4, 'Files of this kind cannot be read yet.'],
  ['long.txt', 2_000_001, 'The text is larger than 2 MB.'],
])('says why %s cannot be taken', async (name, size, words) => {
  renderApp('/articles/new', answers());
  await screen.findByLabelText('Text of the article');
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File(['x'.repeat(size)], name)] } });
  expect((await screen.findByRole('alert')).textContent).toContain(words);
});

it('asks for a date it can read before anything is sent', async () => {
  renderApp('/articles/new', answers());
  await paste('The boats stayed in.');
  await userEvent.type(await screen.findByLabelText('Updated'), 'yesterday');
  expect(screen.getByText('Write the time as 2025-03-14 or 2025-03-14T13:23.', { selector: '[slot=errorMessage]' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Put on the desk/ }).getAttribute('aria-disabled')).toBe('true');
});
