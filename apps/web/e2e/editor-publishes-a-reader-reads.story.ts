// An editor puts a report together and publishes it; a reader without account or script reads it, and is told what was corrected.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo } from './rooms.ts';
import { expect, test } from './story.ts';

// a retracted report answers 410, its files with it
test.use({ refusals: [410] });

const TITLE = 'Surrounded in Kursk? What was said on 14 March, and what bears it out';
const READER_SIZE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const statements = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('an editor publishes and a reader reads', async ({ comeIn, visit }) => {
  const editor = await comeIn('Ingrid Oyelaran');
  const reader = await visit('/', { javaScriptEnabled: false });
  // axe is a script itself, so it judges the same address in a browser that runs scripts
  const judge = await visit('/');
  const expectReaderServed = async (size = READER_SIZE) => {
    await reader.setViewportSize(size);
    expect(await overflow(reader), 'pixels of the page beside the window').toBe(0);
    await judge.setViewportSize(size);
    await judge.goto(reader.url());
    await expectAccessible(judge);
  };

  await test.step('the earlier report is taken back, and its address says so', async () => {
    await goTo(editor, 'Reports');
    await editor.getByRole('row').filter({ hasText: 'Published' }).click();
    const address =
      (await editor.getByRole('region', { name: 'What readers see' }).getByRole('link', { name: '/r/' }).getAttribute('href')) ?? '';
    await editor.getByRole('button', { name: 'Retract' }).click();
    const asked = editor.getByRole('dialog', { name: 'Retract this report' });
    await asked.getByLabel('Reason').fill('A second look at the sources is needed.');
    await asked.getByRole('button', { name: 'Retract' }).click();
    await expect(editor.getByText('The report is retracted')).toBeVisible();
    const answer = await reader.goto(address);
    expect(answer?.status()).toBe(410);
    await expect(reader.getByText('A second look at the sources is needed.')).toBeVisible();
    await expectReaderServed();
  });

  await test.step('a new one is written, ordered and looked at as readers will see it', async () => {
    await goTo(editor, 'Reports');
    await editor.getByRole('button', { name: 'Write report' }).click();
    await editor
      .getByRole('dialog')
      .getByRole('button', { name: /completely surrounded/ })
      .click();
    await editor.getByLabel('Title').fill(TITLE);
    await editor.getByLabel('Introduction').fill('Three statements of one Friday, each held against what could be known that day.');
    const others = editor.getByRole('group', { name: 'Approved, not in the report' });
    await others.getByText(/completely surrounded by Russian forces/).click();
    await others.getByText(/Millions of people/).click();
    const order = editor.getByRole('grid', { name: 'Claims in the report, in order' });
    await order.getByRole('row').filter({ hasText: 'Millions' }).getByRole('button', { name: 'Move up' }).click();
    await expect(order.getByRole('row').first()).toContainText('Millions');
    await expect(editor.getByText('Nothing stands in the way.')).toBeVisible();
    await expect(editor.getByText('Saved', { exact: true })).toBeVisible();
    const preview = editor.frameLocator('iframe[title="Preview of the report"]');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(preview.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('Millions');
    await expectAccessible(editor);
  });

  const address = await test.step('it is published', async () => {
    await editor.getByRole('button', { name: 'Publish' }).click();
    const asked = editor.getByRole('dialog', { name: 'Publish' });
    await expectAccessible(editor);
    await asked.getByRole('button', { name: 'Publish' }).click();
    await expect(editor.getByText('Version 1 is published')).toBeVisible();
    return (await editor.getByRole('region', { name: 'What readers see' }).getByRole('link', { name: '/r/' }).getAttribute('href')) ?? '';
  });

  await test.step('a reader reads it without a script, on a phone and on paper', async () => {
    const answer = await reader.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(statements(reader).first()).toContainText('Millions');
    await expectReaderServed();
    await expectReaderServed(PHONE);
    await reader.emulateMedia({ media: 'print' });
    await expect(statements(reader).first()).toBeVisible();
    await expect(reader.getByRole('link', { name: 'JSON' })).toBeHidden();
    await reader.emulateMedia({ media: null });
  });

  await test.step('takes the data away, and goes to the page of one claim', async () => {
    const json = JSON.parse(await download(reader, /JSON/)) as { title: string; claims: unknown[] };
    expect(json).toMatchObject({ title: TITLE, claims: [{}, {}] });
    expect(await download(reader, /CSV/)).toContain('Millions of people');
    await reader.getByRole('link', { name: 'Link to this claim' }).first().click();
    await expect(statements(reader).first()).toContainText('Millions');
    await expectReaderServed(PHONE);
  });

  await test.step('another verdict is approved and stands in version 2, with the reason', async () => {
    await goTo(editor, 'Review');
    await editor.getByRole('row').filter({ hasText: '86 per cent' }).click();
    await editor.getByRole('button', { name: 'Approve' }).click();
    await expect(editor.getByText(/^Approved:/)).toBeVisible();
    await goTo(editor, 'Reports');
    await editor.getByRole('row').filter({ hasText: TITLE }).click();
    await editor
      .getByRole('group', { name: 'Approved, not in the report' })
      .getByText(/86 per cent/)
      .click();
    await expect(editor.getByText('Saved', { exact: true })).toBeVisible();
    await editor.getByRole('button', { name: 'Publish' }).click();
    const asked = editor.getByRole('dialog', { name: 'Publish version 2' });
    const added = asked.getByRole('group', { name: /86 per cent/ });
    await added.getByRole('button', { name: /Type/ }).click();
    await editor.getByRole('option', { name: 'Update' }).click();
    await added.getByLabel('What changed, for readers').fill('We added the share of territory that Russia says it has won back.');
    await expectAccessible(editor);
    await editor.keyboard.press('Control+Enter');
    await expect(editor.getByText('Version 2 is published')).toBeVisible();
    await reader.goto(address);
    await reader.reload(); // browsers may keep a page for a minute
    await expect(reader.getByRole('complementary')).toContainText('We added the share of territory');
    await expect(statements(reader).filter({ hasText: '86 per cent' })).toBeVisible();
  });
});

/** How many pixels of the page lie beside the window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function download(page: Page, name: RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()]);
  return readFile(await file.path(), 'utf8');
}
