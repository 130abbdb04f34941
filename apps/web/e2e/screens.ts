// npm run screens: a picture of every screen into docs/screens, at a desk's size and a phone's, light and dark; with words, of those screens alone
// whose names hold one of them.
import path from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { test as assisted, handInArticle, MISSED, WORDING } from './assisted.ts';
import { expect, test } from './story.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../docs/screens');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
interface Screen {
  name: string;
  who?: 'Noor Haddad' | 'Ingrid Oyelaran';
  open: (page: Page) => Promise<unknown>;
}

/** The first record a procedure lists, as the member sees it. */
async function firstOf(page: Page, procedure: string, input?: object) {
  const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const { result } = (await (await page.request.get(`/trpc/${procedure}${query}`)).json()) as {
    result: { data: Listed[] | { items: Listed[] } };
  };
  const [first] = Array.isArray(result.data) ? result.data : result.data.items;
  if (!first) throw new Error(`The demonstration has nothing in ${procedure}.`);
  return first;
}

interface Listed {
  id: string;
  slug?: string;
}

async function openClaim(page: Page, tab: string) {
  const { id } = await firstOf(page, 'articles.list');
  const claim = await firstOf(page, 'claims.list', { stage: ['checking'], text: 'thousands of Ukrainian troops' });
  await page.goto(`/articles/${id}?claim=${claim.id}&tab=${tab}&pane=detail`);
}

/** Fact-checks of a publisher that does not exist, about what the demonstration newsroom checks. */
const LIBRARY = [
  { claim: 'Thousands of Ukrainian troops are encircled in the Kursk region.', rating: 'Not so', reviewedOn: '2025-03-14' },
  { claim: 'Russian troops have taken back the town of Sudzha.', rating: 'So', claimant: 'A spokesman', reviewedOn: '2025-03-13' },
  { claim: 'Ukraine has turned the 30-day ceasefire down.', rating: 'Not so', reviewedOn: '2025-03-12' },
  { claim: 'Russia holds nine tenths of the Kursk region again.', rating: 'Half so', reviewedOn: '2025-03-12' },
  { rating: 'So' },
].map((record) => ({ publisher: 'Lighthouse Checks', title: 'What we found', language: 'en', ...record }));

/** Reads the file in as the page would; once more it changes nothing. */
async function fillLibrary(page: Page) {
  const order = encodeURIComponent(JSON.stringify({ fileName: 'lighthouse-checks.jsonl', publisher: '', language: '' }));
  const data = LIBRARY.map((record) => JSON.stringify(record)).join('\n');
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`/api/library?order=${order}`, { data, headers: { origin } });
  expect(answer.status()).toBe(200);
}

/** An article of about 200 claims; with the same text each time the pictures stay comparable. */
function longText(): string {
  const things = ['homes', 'buses', 'teachers', 'trees', 'nurses', 'trains', 'wells', 'schools', 'bridges', 'lamps'];
  const people = ['the minister Anna Brandt', 'the mayor Pieter Nowak', 'the engineer Hanna Sood', 'the farmer Oskar Lind'];
  const paragraphs = Array.from({ length: 100 }, (_, place) => {
    const [thing, person, year] = [things[place % 10], people[place % 4], 1990 + (place % 30)];
    const title = `${person?.charAt(0).toUpperCase()}${person?.slice(1)}`;
    return `${title} said that the county had paid for ${120 + place * 7} ${thing} last year. No year since ${year} had seen more than ${90 + place * 3} ${thing}.`;
  });
  return ['What the county counted: ten years of homes, trains and trees', '12 May 2025, 09:15', 'By Ines Falk', ...paragraphs].join(
    '\n\n',
  );
}

async function findInLongText(page: Page) {
  await page.goto('/articles/new');
  const text = page.getByLabel('Text of the article');
  await text.fill(longText());
  await expect(page.getByText('claims to look at')).toBeVisible();
  await text.evaluate((field) => field.scrollTo(0, 0));
}

const SCREENS: Screen[] = [
  { name: 'desk', open: (page) => page.goto('/') },
  { name: 'articles', open: (page) => page.goto('/?view=articles') },
  { name: 'new-article', open: (page) => page.goto('/articles/new') },
  { name: 'workbench', open: (page) => openClaim(page, 'evidence') },
  { name: 'workbench-ratings', open: (page) => openClaim(page, 'ratings') },
  { name: 'workbench-verdict', open: (page) => openClaim(page, 'verdict') },
  { name: 'workbench-text', open: async (page) => page.goto(`/articles/${(await firstOf(page, 'articles.list')).id}`) },
  { name: 'workbench-history', open: (page) => openClaim(page, 'history') },
  {
    name: 'article-history',
    open: async (page) => page.goto(`/articles/${(await firstOf(page, 'articles.list')).id}/history`),
  },
  { name: 'selection', open: (page) => page.goto('/selection') },
  { name: 'balance', open: (page) => page.goto('/balance') },
  { name: 'suggestions', open: (page) => page.goto('/suggestions') },
  { name: 'members', open: (page) => page.goto('/members') },
  {
    name: 'keys',
    open: async (page) => {
      await page.goto('/reports');
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
      await page.keyboard.press('?');
    },
  },
  {
    name: 'palette',
    open: async (page) => {
      await openClaim(page, 'evidence');
      await expect(page.getByRole('tab', { name: 'Evidence' })).toBeVisible();
      await page.keyboard.press('Control+k');
    },
  },
  {
    name: 'new-article-found',
    open: findInLongText,
  },
  {
    name: 'workbench-many',
    open: async (page) => {
      await findInLongText(page);
      await page.getByRole('button', { name: 'Put on the desk' }).click();
      await expect(page.getByRole('article', { name: 'Article' })).toBeVisible();
      await page.keyboard.press('j');
      await page.waitForURL(/claim=/);
      await page.goto(`${page.url()}&pane=claims`);
    },
  },
  { name: 'review', who: 'Ingrid Oyelaran', open: (page) => page.goto('/review') },
  {
    name: 'review-claim',
    who: 'Ingrid Oyelaran',
    open: async (page) => page.goto(`/review/${(await firstOf(page, 'claims.list', { stage: ['inReview'] })).id}`),
  },
  {
    name: 'library-files',
    who: 'Ingrid Oyelaran',
    open: async (page) => {
      await fillLibrary(page);
      await page.goto('/library?tab=files');
    },
  },
  {
    name: 'library-labels',
    who: 'Ingrid Oyelaran',
    open: async (page) => {
      await fillLibrary(page);
      await page.goto('/library?tab=labels');
      await expect(page.getByText(/rated fact-checks mean something/)).toBeVisible();
    },
  },
  {
    name: 'library',
    who: 'Ingrid Oyelaran',
    open: async (page) => {
      await fillLibrary(page);
      await page.goto('/library?text=Ukrainian%20troops%20in%20the%20Kursk%20region');
    },
  },
  {
    name: 'workbench-precedents',
    who: 'Ingrid Oyelaran',
    open: async (page) => {
      await fillLibrary(page);
      await openClaim(page, 'precedents');
    },
  },
  { name: 'reports', who: 'Ingrid Oyelaran', open: (page) => page.goto('/reports') },
  {
    name: 'report',
    who: 'Ingrid Oyelaran',
    open: async (page) => page.goto(`/reports/${(await firstOf(page, 'reports.list')).id}`),
  },
  {
    name: 'public-report',
    who: 'Ingrid Oyelaran',
    open: async (page) => page.goto(`/r/${(await firstOf(page, 'reports.list')).slug}`),
  },
  {
    name: 'public-claim',
    who: 'Ingrid Oyelaran',
    open: async (page) => {
      const address = `/r/${(await firstOf(page, 'reports.list')).slug}`;
      await page.goto(address);
      await page.goto((await page.locator(`a[href*="${address}/"]`).first().getAttribute('href')) ?? address);
    },
  },
];

/** In a newsroom with an assistant. */
const ASSISTED: Screen[] = [
  {
    name: 'workbench-assistant',
    open: async (page) => {
      await handInArticle(page);
      await page.goto(`${page.url()}?pane=claims`);
      await page.getByRole('button', { name: /^Ask the assistant/ }).click();
      await expect(page.getByText('The assistant made 2 suggestions.')).toBeVisible();
      const { id } = await firstOf(page, 'articles.list');
      const claim = await firstOf(page, 'claims.list', { text: MISSED });
      await page.goto(`/articles/${id}?claim=${claim.id}&pane=detail`);
      await page.getByRole('button', { name: /^Check this/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: /^Ask the assistant/ }).click();
      await expect(page.getByText(WORDING)).toBeVisible();
    },
  },
];

const DOOR = 'sign-in';
const NAMES = [DOOR, ...[...SCREENS, ...ASSISTED].map(({ name }) => name)];
const WORDS = process.env.SCREENS?.split(' ') ?? [];
const strange = WORDS.find((word) => !NAMES.some((name) => name.includes(word)));
if (strange) throw new Error(`No screen is called ${strange}. There are: ${NAMES.join(', ')}.`);
const isWanted = (name: string) => WORDS.length === 0 || WORDS.some((word) => name.includes(word));

/** Nothing moves, nothing is loading, and the letters are there. */
async function settle(page: Page) {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

type Visit = (path: string, options: BrowserContextOptions) => Promise<Page>;

async function takePictures(visit: Visit, screens: readonly Screen[], look: BrowserContextOptions, fileOf: (name: string) => string) {
  for (const who of ['Noor Haddad', 'Ingrid Oyelaran'] as const) {
    const seen = screens.filter(({ name, who: seenBy = 'Noor Haddad' }) => seenBy === who && isWanted(name));
    if (seen.length === 0) continue;
    const page = await visit('/', look);
    await page.getByRole('button', { name: who }).click();
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
    for (const { name, open } of seen) {
      await open(page);
      await settle(page);
      await page.screenshot({ path: fileOf(name) });
    }
  }
}

for (const size of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const fileOf = (name: string) => path.join(FOLDER, `${name}-${size.width}-${colorScheme}.png`);
    const look = { viewport: size, colorScheme, reducedMotion: 'reduce' } as const;

    test(`screens at ${size.width}, ${colorScheme}`, async ({ visit }) => {
      test.setTimeout(120_000);
      if (isWanted(DOOR)) {
        const door = await visit('/', look);
        await expect(door.getByRole('button', { name: 'Noor Haddad' })).toBeVisible();
        await settle(door);
        await door.screenshot({ path: fileOf(DOOR) });
      }
      await takePictures(visit, SCREENS, look, fileOf);
    });

    assisted(`screens with an assistant at ${size.width}, ${colorScheme}`, async ({ visit }) => {
      assisted.skip(!ASSISTED.some(({ name }) => isWanted(name)));
      await takePictures(visit, ASSISTED, look, fileOf);
    });
  }
}
