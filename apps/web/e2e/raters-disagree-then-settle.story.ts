// Two checkers rate unseen and far apart; each sees the other's rating once both are in; they settle it in writing, and one dissents in print.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { pressByKey, typeInto } from './keyboard.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

const CLAIM = /Vladimir Putin said on 13 March 2025/;
const NOORS_REASON = 'The transcript has both halves.';
const TOMASS_REASON = 'He set conditions that amount to a no.';
const NOTE = 'We read the transcript together: the claim is about what was said, not about what was meant.';
const DISSENT = 'Conditions nobody can meet are not support.';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const disagreement = (page: Page) => pane(page).getByText('The ratings disagree. Settle the difference');

async function openRatings(page: Page): Promise<void> {
  await goTo(page, 'Desk');
  await page.getByRole('row', { name: CLAIM }).click();
  await pane(page).getByRole('tab', { name: 'Ratings' }).click();
}

test('two checkers rate unseen, disagree, and settle it', async ({ comeIn }) => {
  const [noor, tomas] = [await comeIn('Noor Haddad'), await comeIn('Tomás Brandt')];
  await openRatings(noor);
  await openRatings(tomas);

  await test.step('neither sees the other’s before both are in', async () => {
    await expect(pane(noor).getByText('1 of 2 ratings are in.')).toBeVisible();
    await expect(pane(tomas).getByText('1 colleague has rated. You see it once yours is in')).toBeVisible();
    await expect(pane(tomas).getByText(NOORS_REASON)).toBeHidden();
    await pane(tomas).getByRole('tab', { name: 'History' }).click();
    await expect(pane(tomas).getByText(NOORS_REASON)).toBeHidden();
    await pane(tomas).getByRole('tab', { name: 'Ratings' }).click();
  });

  await test.step('he rates by keyboard, and both ratings open to both, on her page without a reload', async () => {
    await tomas.keyboard.press('5');
    const form = tomas.getByRole('form', { name: 'Your rating' });
    await expect(form.getByRole('radio', { name: /^False/ })).toBeChecked();
    await typeInto(tomas, form.getByLabel('Why'), TOMASS_REASON);
    await tomas.keyboard.press('Control+Enter');
    await expect(pane(tomas).getByText(NOORS_REASON)).toBeVisible();
    await expect(disagreement(tomas)).toBeVisible();
    await expect(pane(noor).getByText(TOMASS_REASON)).toBeVisible();
    await expect(disagreement(noor)).toBeVisible();
    await expectAccessible(noor);
  });

  await test.step('she writes down how it was settled, by keyboard', async () => {
    await typeInto(noor, pane(noor).getByLabel('How it was settled'), NOTE);
    await expectAccessible(noor);
    await noor.keyboard.press('Control+Enter');
    await expect(noor.getByText('The difference is settled.')).toBeVisible();
    await expect(disagreement(noor)).toBeHidden();
    await expect(pane(tomas).getByText(NOTE)).toBeVisible();
    await expect(disagreement(tomas)).toBeHidden();
  });

  await test.step('he is not convinced, and says so in print', async () => {
    await pressByKey(tomas, pane(tomas).getByRole('button', { name: 'Write a dissent' }));
    await expect(pane(tomas).getByLabel('Your dissent')).toBeFocused();
    await tomas.keyboard.insertText(DISSENT);
    await expectAccessible(tomas);
    await pressByKey(tomas, pane(tomas).getByRole('button', { name: 'Print my dissent' }));
    await expect(tomas.getByText('Your dissent will be printed with the verdict.')).toBeVisible();
    await expect(pane(noor).getByText(DISSENT)).toBeVisible();
  });
});
