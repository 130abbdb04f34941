// Whether what is on the page can be used by everybody, as far as a machine can tell.
import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with a line for each fault. Colours are judged in the browser stories, jsdom draws none; what was said aloud may point at fields that are gone. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run({ include: [root], exclude: ['[data-live-announcer]'] } as axe.ElementContext, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
