// Two checkers write one explanation at once: each sees the other's words come in, and where both change a paragraph, both stand there.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

// what the second to save is told
test.use({ refusals: [409] });

const CLAIM = /30-day ceasefire/;
const FIRST = 'The joint statement of the two delegations in Jeddah says that Ukraine is ready to accept the proposal.';
const NOORS_PARAGRAPH = 'The acceptance depended on Russia accepting too.';
const TOMASS_SUMMARY = 'Ukraine declared itself ready on 11 March, if Russia was.';
const NOORS_FIRST = `${FIRST} It was signed on 11 March.`;
const TOMASS_FIRST = `${FIRST} Both delegations published it.`;

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const summary = (page: Page) => pane(page).getByRole('textbox', { name: 'Summary' });
const explanation = (page: Page) => pane(page).getByRole('textbox', { name: 'Explanation' });
const conflict = (page: Page) => pane(page).getByRole('alert', { name: 'Verdict: two texts' });

async function openVerdict(page: Page): Promise<void> {
  await goTo(page, 'Desk');
  await page.getByRole('row', { name: CLAIM }).first().click();
  await page.keyboard.press('v');
  await expect(explanation(page)).toHaveValue(FIRST);
}

test('two people write one explanation, and both texts survive', async ({ comeIn }) => {
  const [noor, tomas] = [await comeIn('Noor Haddad'), await comeIn('Tomás Brandt')];
  await openVerdict(noor);
  await openVerdict(tomas);

  await test.step('each sees the other there, and writing', async () => {
    for (const [page, other] of [
      [noor, 'Tomás Brandt'],
      [tomas, 'Noor Haddad'],
    ] as const) {
      await expect(page.getByRole('list', { name: 'Also here' })).toContainText(other);
      await expect(pane(page).getByText(`${other} is here`)).toBeVisible();
    }
  });

  await test.step('what she adds comes in where he writes, and his cursor stays', async () => {
    await explanation(tomas).focus();
    await explanation(tomas).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
    await explanation(noor).fill(`${NOORS_PARAGRAPH}\n\n${FIRST}`);
    await expect(explanation(tomas)).toHaveValue(`${NOORS_PARAGRAPH}\n\n${FIRST}`);
    await expect(pane(tomas).getByText('Noor Haddad is writing in the explanation')).toBeVisible();
    const place = await explanation(tomas).evaluate((field: HTMLTextAreaElement) => field.selectionStart);
    expect(place).toBe(NOORS_PARAGRAPH.length + 2 + 4);
    await summary(tomas).fill(TOMASS_SUMMARY);
    await expect(summary(noor)).toHaveValue(TOMASS_SUMMARY);
  });

  await test.step('both change the same paragraph: he is shown hers beside his own', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await tomas.route(/verdicts\.write/, async (route) => {
      await held;
      await route.continue();
    });
    const sent = tomas.waitForRequest(/verdicts\.write/);
    await explanation(tomas).fill(`${NOORS_PARAGRAPH}\n\n${TOMASS_FIRST}`);
    await sent;
    await explanation(noor).fill(`${NOORS_PARAGRAPH}\n\n${NOORS_FIRST}`);
    await expect(pane(noor).getByText('Saved', { exact: true })).toBeVisible();
    await expect(conflict(tomas)).toContainText(NOORS_FIRST);
    await expect(conflict(tomas)).toContainText(TOMASS_FIRST);
    letGo();
    await expect(explanation(tomas)).toHaveValue(`${NOORS_PARAGRAPH}\n\n${TOMASS_FIRST}`);
    await expect(explanation(noor)).toHaveValue(`${NOORS_PARAGRAPH}\n\n${NOORS_FIRST}`);
    await expectAccessible(tomas);
  });

  await test.step('a reload loses neither', async () => {
    await tomas.unrouteAll();
    await tomas.reload();
    await expect(conflict(tomas)).toContainText(NOORS_FIRST);
    await expect(explanation(tomas)).toHaveValue(`${NOORS_PARAGRAPH}\n\n${TOMASS_FIRST}`);
  });

  await test.step('he keeps both, and she reads them', async () => {
    await conflict(tomas).getByRole('button', { name: 'Keep both' }).press('Enter');
    const both = `${NOORS_PARAGRAPH}\n\n${TOMASS_FIRST}\n\n${NOORS_FIRST}`;
    await expect(explanation(tomas)).toHaveValue(both);
    await expect(conflict(tomas)).toBeHidden();
    await expect(explanation(noor)).toHaveValue(both);
    await expectAccessible(noor);
  });

  await test.step('she is gone as soon as she closes the page', async () => {
    await noor.close({ runBeforeUnload: false });
    await expect(tomas.getByRole('list', { name: 'Also here' })).toBeHidden();
  });
});
