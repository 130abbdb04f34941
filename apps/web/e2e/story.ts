// What every story begins with: people in real browsers, on a server and a database that no other story touches.
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type ServerSettings, type StoryDesk, type StoryServer, startStoryServer } from './server.ts';
import { type Watch, watchContext } from './watch.ts';

export { expect };

interface StoryOptions {
  desk: StoryDesk;
  settings: ServerSettings;
  /** HTTP statuses of refusals the story provokes; any other answer that is not 2xx fails it. */
  refusals: readonly number[];
}

interface StoryFixtures {
  server: StoryServer;
  /** Somebody opens a browser of their own at a path. What goes wrong in it fails the story at its end. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A member of the demonstration newsroom opens a browser and comes in through the sign-in page. */
  comeIn: (name: string) => Promise<Page>;
}

export const test = base.extend<StoryFixtures & StoryOptions>({
  desk: ['demo', { option: true }],
  settings: [{}, { option: true }],
  refusals: [[], { option: true }],
  server: async ({ desk, settings }, use, story) => {
    const server = await startStoryServer(desk, settings);
    await use(server);
    await server.close();
    if (story.status !== story.expectedStatus) await story.attach('server output', { body: server.output(), contentType: 'text/plain' });
  },
  visit: async ({ browser, server, refusals }, use) => {
    const watches: Watch[] = [];
    await use(async (path, options) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      watches.push(watchContext(context, options?.baseURL ?? server.url, refusals));
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(watches.flatMap(({ problems }) => problems)).toEqual([]);
  },
  comeIn: async ({ visit }, use) => {
    await use(async (name) => {
      const page = await visit('/');
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
      return page;
    });
  },
});
