// Can everybody use what is on the page, as far as a machine can tell, in light and dark?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a line for each fault. The page must stand still: call it after what it shows was awaited. */
export async function expectAccessible(page: Page): Promise<void> {
  const { colorScheme } = await page.evaluate(
    () => ({ colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' }) as const,
  );
  // injected by the debugger, which the page's Content-Security-Policy does not concern
  await page.evaluate(source);
  const faults = await faultsOf(page, { runOnly: TAGS });
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
  const faultsInOtherLook = await faultsOf(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  await page.emulateMedia({ colorScheme });
  expect([...faults, ...faultsInOtherLook.map((fault) => `in the other look: ${fault}`)], `axe on ${page.url()}`).toEqual([]);
}

function faultsOf(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (runOptions) => {
    const { axe: judge } = window as unknown as {
      axe: { run: (context: axe.ElementContext, options: axe.RunOptions) => Promise<axe.AxeResults> };
    };
    // a colour on its way from one look to the other would be judged half way
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    // what React Aria says aloud keeps the name of a button that may be gone by now
    const { violations } = await judge.run({ exclude: ['[data-live-announcer]'] }, { ...runOptions, iframes: false });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
  }, options);
}
