// A newsroom with an assistant: an article that its reader does not find everything in, and what the assistant says of it.
import type { Page } from '@playwright/test';
import { startModelServer } from './model-server.ts';
import { test as base, expect } from './story.ts';

export const ARTICLE = [
  'Council asks who pays for the new pier',
  '12 May 2025, 09:15',
  'By Ines Falk',
  'The harbour master Anna Brandt said on Monday that a third of the boats had stayed in harbour all winter.',
  'Why did the council let 40 berths stand empty for two years? And who knew that the pier had lost its licence?',
  'The mayor has not answered yet.',
].join('\n\n');

export const MISSED = 'the council let 40 berths stand empty for two years';
export const BESIDE = 'the pier had lost its licence';
export const WORDING = 'The council of Lindmouth let 40 berths in its harbour stand empty from 2023 to 2025.';
export const QUERY = 'Lindmouth harbour berths let 2023 2024';

const ANSWERS = {
  article: {
    claims: [
      { quote: MISSED, kind: 'statistic', speaker: null, score: 0.8, reason: 'The question takes a number for granted.' },
      { quote: BESIDE, kind: 'event', speaker: 'Brandt', score: 0.6, reason: 'A licence is on a public register.' },
    ],
  },
  claim: {
    wordings: [{ text: WORDING, reason: 'Says where and when.' }],
    searchQueries: [{ text: QUERY, reason: 'The harbour office publishes its lettings.' }],
    counterEvidence: [
      { text: 'Lettings of single berths in those years, in the accounts of the harbour office', reason: 'Would show fewer.' },
    ],
  },
};

export const test = base.extend({
  settings: async ({ desk: _desk }, use) => {
    const model = await startModelServer(ANSWERS);
    await use(model.settings);
    await model.close();
  },
});

export async function handInArticle(page: Page): Promise<void> {
  await page.goto('/articles/new');
  await page.getByLabel('Text of the article').fill(ARTICLE);
  await expect(page.getByText('to look at')).toBeVisible();
  await page.getByRole('button', { name: 'Put on the desk' }).click();
  await expect(page.getByRole('article', { name: 'Article' })).toBeVisible();
}
