// Somebody who has no mouse: goes from field to field as the page leads them, and presses what has the focus.
import { expect, type Locator, type Page } from '@playwright/test';

/** More presses of Tab than any screen should need from one of its places to the next. */
const FAR = 60;

/** Presses Tab (or Shift+Tab) until the element, or something in it, has the focus; fails when it cannot be reached that way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < FAR; presses++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} was not reached with ${FAR} presses of ${key}.`);
}

/** Goes to a button, link or choice by Tab and presses it. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field by Tab and types. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(words);
}

/** Goes to a group of choices by Tab (or Shift+Tab) and from one to the next by arrow until the named one is chosen. */
export async function chooseByArrows(page: Page, group: Locator, name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  const wanted = group.getByRole('radio', { name, exact: true });
  await tabTo(page, group, key);
  await page.keyboard.press('Space');
  for (let presses = await group.getByRole('radio').count(); presses > 0 && !(await wanted.isChecked()); presses--) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toBeChecked();
}
