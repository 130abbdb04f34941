// Somebody's session ends in the middle of a sentence; they sign in again, here and on another machine, and the sentence is there.
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

test.use({ refusals: [401] });

const WORDS = 'Readers should know that the general’s figure could not be checked from outside.';
const COMMENT = 'Who counted them, and from where?';

test('a session ends while somebody writes, and no word is lost', async ({ comeIn }) => {
  const editor = await comeIn('Ingrid Oyelaran');
  await goTo(editor, 'Reports');
  await editor.getByRole('row').filter({ hasText: 'Published' }).click();
  const introduction = editor.getByLabel('Introduction');
  await introduction.fill(WORDS.slice(0, 30));
  await expect(editor.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await editor.context().clearCookies();
  await introduction.fill(WORDS);
  await expect(editor).toHaveURL(/\/sign-in/);
  await expectAccessible(editor);

  await editor.getByRole('button', { name: 'Ingrid Oyelaran' }).click();
  await expect(editor).toHaveURL(/\/reports\//);
  await expect(introduction).toHaveValue(WORDS);
  await expect(editor.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await editor.reload();
  await expect(introduction).toHaveValue(WORDS);
});

test('what was not sent waits on another machine, for its writer alone', async ({ comeIn, visit }) => {
  const checker = await comeIn('Noor Haddad');
  await goTo(checker, 'Desk');
  await checker.getByRole('row', { name: /thousands of Ukrainian troops were still/ }).click();
  await expect(checker.getByRole('tab', { name: /Comments/ })).toBeVisible();
  await checker.keyboard.press('c');
  const comment = (page: typeof checker) => page.getByRole('textbox', { name: 'Comment', exact: true });
  await comment(checker).fill(COMMENT.slice(0, 15));
  await expect(checker.getByText('Draft saved')).toBeVisible();
  const claim = new URL(checker.url());

  await test.step('her session ends in the middle of the sentence', async () => {
    await checker.context().clearCookies();
    await comment(checker).fill(COMMENT);
    await expect(checker).toHaveURL(/\/sign-in/);
  });

  await test.step('somebody else who signs in there sees nothing of it', async () => {
    await checker.getByRole('button', { name: 'Tomás Brandt' }).click();
    await expect(comment(checker)).toHaveValue('');
    await checker.context().clearCookies();
    await checker.reload();
  });

  await test.step('she signs in again and goes on', async () => {
    await checker.getByRole('button', { name: 'Noor Haddad' }).click();
    await expect(comment(checker)).toHaveValue(COMMENT);
    await expect(checker.getByText('Draft saved')).toBeVisible();
  });

  await test.step('it is there on another machine too, until it is sent', async () => {
    const elsewhere = await visit(claim.pathname + claim.search);
    await elsewhere.getByRole('button', { name: 'Noor Haddad' }).click();
    await expect(comment(elsewhere)).toHaveValue(COMMENT);
    await elsewhere.getByRole('button', { name: 'Comment', exact: true }).click();
    await expect(elsewhere.getByText(COMMENT)).toBeVisible();
    await elsewhere.reload();
    await expect(comment(elsewhere)).toHaveValue('');
  });
});
