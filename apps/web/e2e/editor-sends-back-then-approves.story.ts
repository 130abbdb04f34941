// An editor asks for changes pinned to parts of a verdict and asks by name about one; the checker finds it in the inbox, answers, and
// makes them; the editor sees what changed and approves.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

const CLAIM = /86 per cent/;
const ASKED = {
  summary: 'Say whose figure it is before you say that it fits.',
  explanation: 'Name the day of the maps you compare with.',
};
const SUMMARY = 'The figure is the general’s own; mapped advances of that week are of about that size.';

const QUESTION = 'which maps are these?';
const ANSWER = 'Those of the institute, of 12 March.';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });

/** A change asked for, with the talk under it; a comment in it is an item of its own. */
const requestIn = (page: Page, note: string) => pane(page).getByRole('listitem').filter({ hasText: note }).first();

test('an editor sends a verdict back, then approves it', async ({ comeIn }) => {
  const editor = await comeIn('Ingrid Oyelaran');

  await test.step('she asks for a change of two parts and sends the verdict back, by keyboard', async () => {
    await goTo(editor, 'Review');
    const waiting = editor.getByRole('row', { name: CLAIM });
    await expect(waiting).toBeVisible();
    await expectAccessible(editor);
    await waiting.click();
    const verdict = editor.getByRole('article', { name: 'Verdict' });
    await verdict.getByRole('button', { name: 'Ask for a change of the summary' }).press('Enter');
    await editor.keyboard.insertText(ASKED.summary);
    await verdict.getByRole('button', { name: 'Ask for a change of the explanation' }).press('Enter');
    await editor.keyboard.insertText(ASKED.explanation);
    await expect(editor.getByRole('button', { name: 'Send back (2)' })).toBeVisible();
    await expectAccessible(editor);
    await editor.keyboard.press('Escape');
    await editor.getByRole('button', { name: 'Send back (2)' }).press('Enter');
    await expect(editor.getByRole('dialog', { name: 'Send back to Tomás Brandt' })).toBeVisible();
    await expectAccessible(editor);
    await editor.keyboard.press('Control+Enter');
    await expect(editor.getByText(/^Sent back:/)).toBeVisible();
  });

  await test.step('she asks him by name about one of them, by keyboard, and does not take the claim in hand by it', async () => {
    await goTo(editor, 'Desk');
    await editor.getByRole('row', { name: CLAIM }).click();
    await pane(editor).getByRole('tab', { name: 'Verdict' }).click();
    const request = requestIn(editor, ASKED.explanation);
    await request.getByRole('button', { name: 'Reply' }).press('Enter');
    await expect(request.getByRole('textbox', { name: 'Comment' })).toBeFocused();
    await editor.keyboard.type('@tom');
    await expect(request.getByRole('option', { name: 'Tomás Brandt' })).toBeVisible();
    await expectAccessible(editor);
    await editor.keyboard.press('Enter');
    await editor.keyboard.type(QUESTION);
    await editor.keyboard.press('Control+Enter');
    await expect(request.getByText(`@Tomás Brandt ${QUESTION}`)).toBeVisible();
    await expect(pane(editor).getByText('Nobody is on it right now')).toBeVisible();
  });

  const checker = await comeIn('Tomás Brandt');

  await test.step('the checker is told in his inbox, is led to the question, and answers', async () => {
    await goTo(checker, 'Inbox');
    const unread = checker.getByRole('region', { name: 'Unread' });
    await expect(unread.getByRole('link', { name: /sent your verdict back/ })).toBeVisible();
    const told = unread.getByRole('link', { name: /Ingrid Oyelaran mentioned you/ });
    await expect(told).toBeVisible();
    await expectAccessible(checker);
    await told.press('Enter');
    const request = requestIn(checker, ASKED.explanation);
    await expect(request.getByText(QUESTION)).toBeInViewport();
    await request.getByRole('button', { name: 'Reply' }).press('Enter');
    await checker.keyboard.type(ANSWER);
    await checker.keyboard.press('Control+Enter');
    await expect(request.getByText(ANSWER)).toBeVisible();
  });

  await test.step('he finds the claim among his work and does what was asked', async () => {
    await goTo(checker, 'Desk');
    await checker
      .getByRole('region', { name: 'My work' })
      .getByRole('link', { name: /86 per cent.* 2 changes/ })
      .click();
    await pane(checker).getByRole('tab', { name: 'Verdict' }).click();
    await expect(pane(checker).getByText(ASKED.summary)).toBeVisible();
    await expect(pane(checker).getByRole('region', { name: /things? to do before/ })).toBeVisible();
    await expectAccessible(checker);
    await pane(checker).getByLabel('Summary').fill(SUMMARY);
    const explanation = pane(checker).getByLabel('Explanation');
    await explanation.fill(`${await explanation.inputValue()} The maps are of 12 March.`);
    for (const note of Object.values(ASKED)) {
      const request = requestIn(checker, note);
      await request.getByLabel('How it was done').fill('Done as asked.');
      await request.getByRole('button', { name: 'Mark as done' }).click();
      await expect(request.getByText('Done by Tomás Brandt: Done as asked.')).toBeVisible();
    }
    await pane(checker).getByRole('button', { name: 'Send to editor' }).click();
    await expect(pane(checker).getByText('Waiting for the editor').first()).toBeVisible();
    await expect(pane(checker).getByRole('button', { name: 'Approve' })).toBeHidden();
  });

  await test.step('the editor sees what changed since, and approves', async () => {
    await goTo(editor, 'Desk');
    await goTo(editor, 'Review');
    await editor.getByRole('row', { name: CLAIM }).click();
    await expect(editor.getByLabel('Show what changed since version 1')).toBeChecked();
    const summary = editor.getByRole('region', { name: 'Summary', exact: true });
    await expect(summary.locator('ins').filter({ hasText: 'general’s' })).toBeVisible();
    await expect(summary.locator('del').first()).toBeVisible();
    await expect(summary.getByText('Done by Tomás Brandt')).toBeVisible();
    await expect(editor.getByRole('region', { name: 'Explanation', exact: true }).getByText(ANSWER)).toBeVisible();
    await expectAccessible(editor);
    await editor.keyboard.press('Shift+A');
    await expect(editor.getByText(/^Approved:/)).toBeVisible();
    await goTo(editor, 'Desk');
    await editor.getByRole('row', { name: CLAIM }).click();
    await expect(pane(editor).getByText('Approved, not published yet')).toBeVisible();
  });
});
