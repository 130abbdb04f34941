// A checker asks a language model what it missed, turns one claim of it away and takes the other on, changes the wording proposed for it, and
// sees in the count of suggestions what became of each.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { BESIDE, handInArticle, MISSED, QUERY, test, WORDING } from './assisted.ts';
import { MODEL } from './model-server.ts';
import { expect } from './story.ts';

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const proposed = (page: Page) => pane(page).getByRole('region', { name: 'What the assistant proposes' });
const inList = (page: Page, quote: string) =>
  page.getByRole('grid', { name: 'Claims of this article' }).getByRole('row', { name: `“${quote}”` });
const CHANGED = WORDING.replace('from 2023 to 2025', 'in 2023 and 2024');

test('what a model suggests is decided by a checker, and counted', async ({ comeIn }) => {
  const noor = await comeIn('Noor Haddad');
  const { keyboard } = noor;

  await test.step('she asks what was missed, and it comes in among the suggestions', async () => {
    await handInArticle(noor);
    await expect(inList(noor, MISSED)).toBeHidden();
    await expect(pane(noor).getByRole('button', { name: /^Ask the assistant/ })).toBeVisible();
    await keyboard.press('p');
    await expect(pane(noor).getByText('The assistant made 2 suggestions.')).toBeVisible();
  });

  await test.step('she turns one away and says why', async () => {
    await inList(noor, BESIDE).click();
    await expect(pane(noor).getByText(`Suggested by ${MODEL}, decided by you.`)).toBeVisible();
    await expect(pane(noor).getByText('It takes Anna Brandt for the speaker')).toBeVisible();
    await expectAccessible(noor);
    await keyboard.press('x');
    const why = noor.getByRole('dialog', { name: 'Not for us: why?' });
    await why.getByRole('option', { name: 'Already checked' }).click();
    await why.getByRole('textbox', { name: /^Note/ }).fill('We looked the licence up in April.');
    await why.getByRole('button', { name: 'Not for us' }).click();
    await expect(noor.getByText(/^Not for us:/)).toBeVisible();
  });

  await test.step('she takes the other on and asks for help with it', async () => {
    await inList(noor, MISSED).click();
    await expect(pane(noor).getByText('The question takes a number for granted.')).toBeVisible();
    await keyboard.press('a');
    await expect(proposed(noor).getByRole('button', { name: /Ask the assistant/ })).toBeVisible();
    await keyboard.press('p');
    await expect(proposed(noor).getByText(WORDING)).toBeVisible();
    await expect(proposed(noor).getByText(`Suggested by ${MODEL}`)).toHaveCount(3);
    await expectAccessible(noor);
  });

  await test.step('she takes the wording in her own words, and has no use for a query', async () => {
    await proposed(noor).getByRole('listitem').filter({ hasText: WORDING }).getByRole('button', { name: 'Change' }).click();
    await expect(proposed(noor).getByRole('textbox', { name: 'Your words' })).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.insertText(CHANGED);
    await keyboard.press('Control+Enter');
    await expect(pane(noor).getByLabel('Statement')).toHaveValue(CHANGED);
    await proposed(noor).getByRole('listitem').filter({ hasText: QUERY }).getByRole('button', { name: 'Not useful' }).click();
    await expect(proposed(noor).getByText('2 decided')).toBeVisible();
    await expectAccessible(noor);
  });

  await test.step('the count of suggestions says what became of them', async () => {
    await noor.goto('/suggestions');
    const counted = (name: string) => noor.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
    await expect(counted('A wording')).toHaveText(['1', '0', '0', '1', '0', '0', '100%, few']);
    await expect(counted('What to search for')).toHaveText(['1', '0', '0', '0', '1', '0', '0%, few']);
    await expect(counted('Evidence to look for')).toHaveText(['1', '1', '0', '0', '0', '0', '–']);
    const toldOfArticles = noor.getByRole('row', { name: MODEL }).filter({ has: noor.getByRole('cell', { name: '2', exact: true }) });
    await expect(toldOfArticles.getByRole('cell')).toHaveText(['2', '0', '1', '0', '1', '0', '50%, few']);
  });
});
