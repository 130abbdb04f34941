// An editor reads a file of others' fact-checks into the library; a checker finds it on a claim, links by key what was checked before, and has
// to say why the verdict differs from an earlier one of the desk.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { chooseByArrows, typeInto } from './keyboard.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

const CLAIM = /^In mid-March 2025 thousands of Ukrainian troops/;
const OURS = /completely surrounded by Russian forces/;
const THEIRS = 'Thousands of Ukrainian troops are still holding ground in the Kursk region of Russia.';
const FILE = [
  { claim: THEIRS, publisher: 'Lighthouse Checks', title: 'Who holds Kursk?', url: 'https://lighthouse.example/kursk', rating: 'Half so' },
  { claim: 'A whale swam up the river to the old mill.', publisher: 'Lighthouse Checks', rating: 'Wrong' },
  { publisher: 'Lighthouse Checks', rating: 'Wrong' },
];
const WHY = 'That verdict was about an encirclement, this one about who was there.';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const listed = (page: Page, name: string) => pane(page).getByRole('list', { name }).getByRole('listitem');

test('an earlier check is found and linked, and an opposite verdict gives its reason', async ({ comeIn }) => {
  await test.step('the editor reads a file in and is told what of it could not be read', async () => {
    const ingrid = await comeIn('Ingrid Oyelaran');
    await ingrid.goto('/library?tab=files');
    await expect(ingrid.getByText('No file was read yet')).toBeVisible();
    const buffer = Buffer.from(FILE.map((record) => JSON.stringify(record)).join('\n'));
    await ingrid.locator('input[type=file]').setInputFiles({ name: 'lighthouse.jsonl', mimeType: 'application/jsonl', buffer });
    await expect(ingrid.getByText('2 new, 0 changed, 0 as they were, 1 that could not be read')).toBeVisible();
    await expectAccessible(ingrid);
    await ingrid.goto('/library?text=whale');
    await expect(ingrid.getByRole('list', { name: 'Found' }).getByText('A whale swam up the river')).toBeVisible();
  });

  const noor = await comeIn('Noor Haddad');

  await test.step('a checker finds it on a claim beside an own verdict, and links both by key', async () => {
    await goTo(noor, 'Desk');
    await noor.getByRole('row', { name: CLAIM }).click();
    await pane(noor).getByRole('tab', { name: 'Precedents' }).click();
    await expect(listed(noor, 'Found').filter({ hasText: OURS })).toBeVisible();
    await expect(listed(noor, 'Found').filter({ hasText: THEIRS })).toContainText('Lighthouse Checks');
    await expectAccessible(noor);
    await noor.keyboard.press('l');
    await expect(listed(noor, 'Linked')).toHaveCount(1);
    await noor.keyboard.press('l');
    await expect(listed(noor, 'Linked')).toHaveCount(2);
    await expect(listed(noor, 'Linked').filter({ hasText: OURS })).toContainText('Linked as the same by Noor Haddad');
    await expectAccessible(noor);
  });

  await test.step('a verdict that says otherwise than ours asks why', async () => {
    await noor.keyboard.press('v');
    await expect(pane(noor).getByLabel('Summary')).toBeFocused();
    const earlier = pane(noor).getByRole('region', { name: 'Earlier verdict' });
    await expect(earlier).toBeHidden();
    await chooseByArrows(noor, pane(noor).getByRole('radiogroup', { name: 'Verdict', exact: true }), 'True', 'Shift+Tab');
    await expect(earlier.getByText(OURS)).toBeVisible();
    const missing = pane(noor)
      .getByRole('region', { name: /to do before it can go to the editor/ })
      .getByText(/says otherwise/);
    await expect(missing).toBeVisible();
    await expectAccessible(noor);
    await typeInto(noor, earlier.getByRole('textbox', { name: /Why this verdict differs/ }), WHY);
    await expect(missing).toBeHidden();
  });
});
