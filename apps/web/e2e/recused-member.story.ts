// A checker with a conflict of interest steps aside by keyboard: the claim leaves his work, and every way to judge it is closed to him.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

const CLAIM = /30-day ceasefire/;
const WHY = 'My sister is on the delegation.';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const work = (page: Page) => page.getByRole('region', { name: 'My work' });

async function openClaim(page: Page): Promise<void> {
  await goTo(page, 'Desk');
  await page.getByRole('row', { name: CLAIM }).first().click();
  await expect(pane(page).getByRole('tab', { name: 'Ratings' })).toBeVisible();
}

test('a member steps aside, and may neither rate nor propose nor approve', async ({ comeIn }) => {
  const noor = await comeIn('Noor Haddad');
  await expect(work(noor).getByRole('link', { name: CLAIM }).first()).toBeVisible();
  await openClaim(noor);

  await test.step('she steps aside by keyboard, with a reason', async () => {
    await pane(noor).getByRole('button', { name: 'More steps' }).press('Enter');
    const step = noor.getByRole('menuitem', { name: /Step aside/ });
    await expect(step).toBeVisible();
    for (let presses = 0; presses < 5 && !(await step.evaluate((one) => one === document.activeElement)); presses++)
      await noor.keyboard.press('ArrowDown');
    await noor.keyboard.press('Enter');
    await expect(noor.getByRole('dialog', { name: 'Step aside' })).toBeVisible();
    await expectAccessible(noor);
    await noor.keyboard.insertText(WHY);
    await noor.keyboard.press('Control+Enter');
    await expect(pane(noor).getByText(`You stepped aside from this claim: ${WHY}`)).toBeVisible();
    await expectAccessible(noor);
  });

  await test.step('neither keys nor buttons let her rate or propose', async () => {
    await noor.keyboard.press('1');
    await expect(pane(noor).getByText('you do not rate it')).toBeVisible();
    await expect(pane(noor).getByRole('radio')).toHaveCount(0);
    await noor.keyboard.press('v');
    await expect(pane(noor).getByRole('textbox', { name: 'Summary' })).toHaveCount(0);
    await expect(pane(noor).getByRole('button', { name: /Send to editor/ })).toHaveCount(0);
    await expect(pane(noor).getByText('You stand aside from this claim')).toBeVisible();
  });

  await test.step('the claim is no longer among her work', async () => {
    await goTo(noor, 'Desk');
    await expect(work(noor).getByRole('link').first()).toBeVisible();
    await expect(work(noor).getByRole('link', { name: CLAIM })).toHaveCount(0);
  });

  await test.step('an editor lets her back in, and it is hers to propose again', async () => {
    const ingrid = await comeIn('Ingrid Oyelaran');
    await openClaim(ingrid);
    await expect(pane(ingrid).getByText(`Noor Haddad stepped aside: ${WHY}`)).toBeVisible();
    await pane(ingrid).getByRole('button', { name: 'Let back in' }).press('Enter');
    await ingrid.keyboard.insertText('She left the delegation.');
    await ingrid.keyboard.press('Control+Enter');
    await expect(pane(ingrid).getByText(/Noor Haddad stepped aside/)).toBeHidden();
    await noor.reload();
    await expect(work(noor).getByRole('link', { name: CLAIM }).first()).toBeVisible();
  });
});

test('an editor who stepped aside cannot decide on the verdict', async ({ comeIn }) => {
  const ingrid = await comeIn('Ingrid Oyelaran');
  await goTo(ingrid, 'Desk');
  await ingrid.getByRole('row', { name: /86 per cent/ }).click();
  await pane(ingrid).getByRole('button', { name: 'More steps' }).press('Enter');
  await ingrid.getByRole('menuitem', { name: /Step aside/ }).press('Enter');
  await ingrid.keyboard.insertText(WHY);
  await ingrid.keyboard.press('Control+Enter');
  await expect(pane(ingrid).getByText('You stand aside from this claim')).toBeVisible();
  await goTo(ingrid, 'Review');
  await ingrid.getByRole('row', { name: /86 per cent/ }).click();
  await expect(ingrid.getByRole('button', { name: 'Approve', exact: true })).toHaveAccessibleDescription(/You are recused/);
  await ingrid.keyboard.press('Shift+A');
  await expect(ingrid.getByText(/^Approved:/)).toHaveCount(0);
  await goTo(ingrid, 'Desk');
  await expect(work(ingrid).getByRole('link', { name: /86 per cent/ })).toHaveCount(0);
});
