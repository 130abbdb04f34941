// How the browser stories run: one file per story, each against a real server that it starts itself.
import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './e2e/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../.cache/test/browser-results',
  globalSetup: './e2e/prepare-data.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  reporter: 'list',
  projects: [
    { name: 'stories', testMatch: '*.story.ts' },
    { name: 'screens', testMatch: 'screens.ts' },
  ],
  use: {
    launchOptions: { executablePath: await browserPath(), args: browserFlags },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
});
