// Two checkers write on one claim at once: the second to save sees both texts, brings them together, and nobody's is lost.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

// what the second to save is told
test.use({ refusals: [409] });

const CLAIM = /thousands of Ukrainian troops were still/;
const NOORS = 'In mid-March 2025 several thousand Ukrainian soldiers were still in Russia’s Kursk region.';
const TOMASS = 'On 14 March 2025 thousands of Ukrainian troops stood in the Kursk region, by the count of both sides.';
const BOTH = 'On 14 March 2025 several thousand Ukrainian soldiers stood in the Kursk region, by the count of both sides.';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const statement = (page: Page) => pane(page).getByRole('textbox', { name: 'Statement' });
const saved = (page: Page) => pane(page).getByText('Saved', { exact: true });

async function openClaim(page: Page): Promise<void> {
  await goTo(page, 'Desk');
  await page.getByRole('row', { name: CLAIM }).click();
  await expect(statement(page)).toHaveValue(CLAIM);
}

test('two people edit one claim, and no text is lost', async ({ comeIn }) => {
  const [noor, tomas] = [await comeIn('Noor Haddad'), await comeIn('Tomás Brandt')];
  await openClaim(noor);
  await openClaim(tomas);

  // his words are on their way while hers are saved
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await tomas.route(/claims\.edit/, async (route) => {
    await held;
    await route.continue();
  });
  const sent = tomas.waitForRequest(/claims\.edit/);
  await statement(tomas).fill(TOMASS);
  await sent;
  await statement(noor).fill(NOORS);
  await expect(saved(noor)).toBeVisible();
  letGo();

  const conflict = pane(tomas).getByRole('alert', { name: 'Statement: two texts' });
  await test.step('the second to save sees both texts', async () => {
    await expect(conflict).toContainText(NOORS);
    await expect(conflict).toContainText(TOMASS);
    await expect(statement(tomas)).toHaveValue(TOMASS);
    await expectAccessible(tomas);
  });

  await test.step('both outlast a reload of the page', async () => {
    await tomas.unrouteAll();
    await tomas.reload();
    await expect(conflict).toContainText(NOORS);
    await expect(statement(tomas)).toHaveValue(TOMASS);
  });

  await test.step('he brings them together, and she gets the result', async () => {
    await statement(tomas).fill(BOTH);
    await conflict.getByRole('button', { name: 'Keep mine' }).press('Enter');
    await expect(saved(tomas)).toBeVisible();
    await expect(conflict).toBeHidden();
    await noor.reload();
    await expect(statement(noor)).toHaveValue(BOTH);
  });

  await test.step('different fields at once are no conflict at all', async () => {
    await pane(tomas).getByLabel('Said on').fill('2025-03-13');
    await expect(saved(tomas)).toBeVisible();
    await statement(noor).fill(NOORS);
    await expect(saved(noor)).toBeVisible();
    await expect(pane(noor).getByLabel('Said on')).toHaveValue('2025-03-13');
    await tomas.reload();
    await expect(statement(tomas)).toHaveValue(NOORS);
  });
});
