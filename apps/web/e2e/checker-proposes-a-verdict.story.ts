// A checker takes an article from paste to a verdict that waits for the editor, all by keyboard; a colleague rates it unseen.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { chooseByArrows, pressByKey, typeInto } from './keyboard.ts';
import { expect, test } from './story.ts';

const sample = path.resolve(import.meta.dirname, '../../../../shared/samples/000_c7d11fd597b20de1.txt');
const article = readFileSync(existsSync(sample) ? sample : path.join(import.meta.dirname, 'harbour-article.txt'), 'utf8');

const STATEMENT = 'The words that were picked, said so that they can be checked by somebody who has not read the article.';
const NOORS_REASON = 'Both documents contradict it outright.';
const SOURCES = [
  { title: 'Minutes of the meeting', publisher: 'The council', kind: 'Primary', excerpt: 'No such figure was put to the meeting.' },
  { title: 'Week in review', publisher: 'The Gazette', kind: 'Secondary', excerpt: 'Our count differs from the one given.' },
] as const;

const pane = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const list = (page: Page) => page.getByRole('grid', { name: 'Claims of this article' });
const suggested = async (page: Page) =>
  Number(
    /\d+/.exec(
      (await list(page)
        .getByRole('button', { name: /^Suggested/ })
        .textContent()) ?? '',
    )?.[0],
  );

test('a checker proposes a verdict, by keyboard alone', async ({ comeIn, visit }) => {
  const noor = await visit('/');
  const { keyboard } = noor;

  await test.step('she comes in and hands in the article', async () => {
    await pressByKey(noor, noor.getByRole('button', { name: 'Noor Haddad' }));
    await expect(noor.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
    await keyboard.press('g');
    await keyboard.press('l');
    await pressByKey(noor, noor.getByRole('button', { name: 'New article' }));
    await expect(noor.getByLabel('Text of the article')).toBeFocused();
    await keyboard.insertText(article);
    const found = noor.getByRole('region', { name: 'What was found' });
    await expect(found.getByText(/claims? to look at/)).toBeVisible();
    const title = await found.getByLabel('Title').inputValue();
    expect(title.length).toBeGreaterThan(20);
    expect(article.split('\n')[0]).toContain(title);
    await expectAccessible(noor);
    await keyboard.press('Control+Enter');
    await expect(list(noor)).toBeVisible();
    await expectAccessible(noor);
  });

  await test.step('she goes through the suggestions: this one, not that one, and back again', async () => {
    const count = await suggested(noor);
    await keyboard.press('j');
    await keyboard.press('a');
    await expect(noor.getByText(/^Taken on:/)).toBeVisible();
    await expect(pane(noor).getByText('Checking')).toBeVisible();
    await keyboard.press('j');
    await keyboard.press('x');
    const why = noor.getByRole('dialog', { name: 'Not for us: why?' });
    await expect(why.getByRole('listbox', { name: 'Reason' })).toBeVisible();
    await expectAccessible(noor);
    await keyboard.press('4');
    await expect(noor.getByText(/^Not for us:/)).toBeVisible();
    await expect.poll(() => suggested(noor)).toBe(count - 2);
    await keyboard.press('Control+z');
    await expect.poll(() => suggested(noor)).toBe(count - 1);
  });

  await test.step('she picks words nobody suggested, and says what they claim', async () => {
    await keyboard.press('m');
    for (let words = 0; words < 5; words++) await keyboard.press('Shift+ArrowRight');
    const picked = await noor.getByRole('region', { name: 'Text' }).getByRole('status').textContent();
    expect(picked?.split(/\s+/).length).toBeGreaterThanOrEqual(5);
    await keyboard.press('Enter');
    const statement = pane(noor).getByLabel('Statement');
    await expect(statement).toBeFocused();
    await expect(pane(noor).getByText(picked ?? '')).toBeVisible();
    await keyboard.insertText(STATEMENT);
    await expect(pane(noor).getByText('Saved', { exact: true })).toBeVisible();
    await keyboard.press('Escape');
    await expect(list(noor).getByRole('row', { name: STATEMENT })).toBeVisible();
  });

  await test.step('she adds evidence from two publishers', async () => {
    for (const { title, publisher, kind, excerpt } of SOURCES) {
      await keyboard.press('e');
      const form = noor.getByRole('form', { name: 'Add evidence' });
      await expect(form.getByLabel('Source', { exact: true })).toBeFocused();
      await keyboard.insertText(title);
      await typeInto(noor, form.getByLabel('Publisher'), publisher);
      await chooseByArrows(noor, form.getByRole('radiogroup', { name: 'What it does to the claim' }), 'Refutes');
      await chooseByArrows(noor, form.getByRole('radiogroup', { name: 'Kind of source' }), kind);
      await typeInto(noor, form.getByLabel('Excerpt'), excerpt);
      if (kind === 'Primary') await expectAccessible(noor);
      await keyboard.press('Control+Enter');
      await expect(pane(noor).getByRole('heading', { name: title })).toBeVisible();
    }
  });

  await test.step('she rates', async () => {
    await keyboard.press('5');
    const form = noor.getByRole('form', { name: 'Your rating' });
    await expect(form.getByRole('radio', { name: /^False/ })).toBeChecked();
    await typeInto(noor, form.getByLabel('Why'), NOORS_REASON);
    await expectAccessible(noor);
    await keyboard.press('Control+Enter');
    await expect(noor.getByText('Your rating is in.')).toBeVisible();
    await expect(pane(noor).getByText('1 of 2 ratings are in.')).toBeVisible();
    await keyboard.press('Escape');
  });

  await test.step('she begins the verdict and sees all that is missing', async () => {
    await keyboard.press('v');
    await expect(pane(noor).getByLabel('Summary')).toBeFocused();
    await expect(checklist(noor)).toContainText('things to do');
    await expectAccessible(noor);
    await keyboard.insertText('Nothing bears this out.');
  });

  await test.step('a colleague rates without seeing hers, and then sees it', async () => {
    const tomas = await comeIn('Tomás Brandt');
    await tomas.goto(noor.url());
    await pane(tomas).getByRole('tab', { name: 'Ratings' }).click();
    await expect(pane(tomas).getByText('1 colleague has rated. You see it once yours is in')).toBeVisible();
    await expect(tomas.getByText(NOORS_REASON)).toBeHidden();
    const form = tomas.getByRole('form', { name: 'Your rating' });
    await form.getByText('Mostly false').click();
    await form.getByLabel('Why').fill('The direction is right, the size is not.');
    await form.getByRole('button', { name: 'Submit rating' }).click();
    await expect(pane(tomas).getByText(NOORS_REASON)).toBeVisible();
    await expectAccessible(tomas);
  });

  await test.step('the list shrinks to nothing, and the verdict goes to the editor', async () => {
    await noor.reload();
    await expect(pane(noor).getByLabel('Summary')).toHaveValue('Nothing bears this out.');
    await keyboard.press('v');
    await expect(pane(noor).getByLabel('Summary')).toBeFocused();
    await chooseByArrows(noor, pane(noor).getByRole('radiogroup', { name: 'Verdict', exact: true }), 'False', 'Shift+Tab');
    await expect(checklist(noor)).toContainText('2 things to do');
    await typeInto(noor, pane(noor).getByLabel('Explanation'), 'The minutes and the count of the paper say otherwise.');
    await expect(checklist(noor)).toContainText('1 thing to do');
    await checklist(noor)
      .getByRole('button', { name: /Ask whom the claim concerns/ })
      .press('Enter');
    await pane(noor).getByRole('button', { name: 'Do not ask…' }).press('Enter');
    await keyboard.insertText('She said it in public, at a meeting of which there are minutes.');
    await noor.getByRole('dialog').getByRole('button', { name: 'Do not ask' }).press('Enter');
    await expect(pane(noor).getByText('Nobody is asked')).toBeVisible();
    await expectAccessible(noor);
    await keyboard.press('Escape');
    await keyboard.press('s');
    await expect(pane(noor).getByText('In review').first()).toBeVisible();
    await expect(pane(noor).getByText('Waiting for the editor').first()).toBeVisible();
    await expectAccessible(noor);
  });
});

const checklist = (page: Page) => pane(page).getByRole('region', { name: /to do before it can go to the editor/ });
