// An editor asks for changes pinned to parts of a verdict; the checker makes them; the editor sees what changed and approves.
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

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });

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

  await test.step('the checker finds it among his work and does what was asked', async () => {
    const checker = await comeIn('Tomás Brandt');
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
      const request = pane(checker).getByRole('listitem').filter({ hasText: note });
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
    await expectAccessible(editor);
    await editor.keyboard.press('Shift+A');
    await expect(editor.getByText(/^Approved:/)).toBeVisible();
    await goTo(editor, 'Desk');
    await editor.getByRole('row', { name: CLAIM }).click();
    await expect(pane(editor).getByText('Approved, not published yet')).toBeVisible();
  });
});
