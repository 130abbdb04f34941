// Which tests run where: unit without a database, database on a real one, web in jsdom. Packages are tested from source, unbuilt.
import path from 'node:path';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const fromSource = { resolve: { conditions: ['source', ...defaultServerConditions], externalConditions: ['source', 'node'] } };
const setupFiles = ['tools/test/no-console-errors.ts'];

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        ssr: fromSource,
        test: {
          name: 'unit',
          include: [
            'packages/{domain,language,embeddings,matching,library,anchoring,agreement,exports,record}/src/**/*.test.ts',
            'apps/cli/src/**/*.test.ts',
            'tools/**/*.test.mjs',
          ],
          setupFiles,
          testTimeout: 30_000,
        },
      },
      {
        ssr: fromSource,
        test: {
          name: 'database',
          // each file has a database of its own; reading the whole server anew for each would take a third of the time
          isolate: false,
          include: ['packages/db/src/**/*.test.ts', 'apps/server/src/**/*.test.ts'],
          setupFiles,
          // it ships its source under the same condition as our packages
          server: { deps: { inline: [/\/(ai|@ai-sdk\/[^/]+|eventsource-parser)\//] } },
          globalSetup: ['tools/test/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: 'apps/web/vite.config.ts',
        root: 'apps/web',
        test: {
          name: 'web',
          // pages and parts are read once a worker; what a test leaves behind, apps/web/src/testing/setup.ts clears away
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: [path.resolve('apps/web/src/testing/setup.ts')],
        },
      },
    ],
  },
});
