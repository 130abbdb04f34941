// One PostgreSQL for a whole test run, with a migrated template to clone; TEST_DATABASE_URL takes a server that runs already.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../packages/db/src/connect.ts';
import { startEmbeddedPostgres } from '../../packages/db/src/embedded/start-embedded.ts';
import { migrate } from '../../packages/db/src/migrate.ts';
import type {} from '../../packages/db/src/testing/database.ts';

/** Called by vitest before the first test of the project; what it returns is called after the last. */
export default async function prepareTestServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const template = `touchstone_template_${randomUUID().replaceAll('-', '')}`;
  await runOn(server.url, `CREATE DATABASE ${template}`);
  await migrate(Object.assign(new URL(server.url), { pathname: `/${template}` }).href);
  project.provide('testServer', { url: server.url, template });
  return async () => {
    await runOn(server.url, `DROP DATABASE ${template}`);
    await server.close();
  };
}

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, close: async () => {} };
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-test-'));
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const server = await startEmbeddedPostgres({ folder, settings });
  return {
    url: server.url,
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = await connect(url);
  await client.query(statement);
  await client.end();
}
