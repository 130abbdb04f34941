// What every story begins with: a page in a real browser, on a server and a database that no other story touches.
import { test as base } from '@playwright/test';
import { type StoryServer, startStoryServer } from './server.ts';

export { expect } from '@playwright/test';

interface StoryFixtures {
  server: StoryServer;
}

export const test = base.extend<StoryFixtures>({
  server: async ({ browserName: _ }, use, story) => {
    const server = await startStoryServer();
    await use(server);
    await server.close();
    if (story.status !== story.expectedStatus) await story.attach('server output', { body: server.output(), contentType: 'text/plain' });
  },
  baseURL: async ({ server }, use) => use(server.url),
});
