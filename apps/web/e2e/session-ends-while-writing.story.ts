// Somebody's session ends in the middle of a sentence; they sign in again, and the sentence is still there.
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

test.use({ refusals: [401] });

const WORDS = 'Readers should know that the general’s figure could not be checked from outside.';

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
