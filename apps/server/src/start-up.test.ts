import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestDatabase } from '@touchstone/db/testing';
import { expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from './env.ts';
import { listen } from './listen.ts';
import { startUp } from './start-up.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('serves on its own database, and leaves the folder to the next start when it stops', async () => {
  const environment = readEnvironment({ PORT: '0', TOUCHSTONE_DATA_DIR: temporaryFolder() });
  const said: string[] = [];
  for (const _ of ['first', 'second']) {
    const running = await startUp(environment, (sentence) => said.push(sentence));
    expect(await (await fetch(`${running.url}/health`)).json()).toEqual({ status: 'ok' });
    await running.close();
    await expect(fetch(running.url)).rejects.toThrow();
  }
  expect(said.filter((sentence) => sentence.startsWith('Making the database folder'))).toHaveLength(1);
});

it('serves on the database that DATABASE_URL names', async () => {
  const database = await openTestDatabase();
  onTestFinished(() => database.close());
  const environment = readEnvironment({ PORT: '0', TOUCHSTONE_DATA_DIR: temporaryFolder(), DATABASE_URL: database.url });
  const running = await startUp(environment, () => {});
  expect((await fetch(`${running.url}/health`)).status).toBe(200);
  await running.close();
});

it('gives its port back when the database cannot be opened', async () => {
  const probe = await listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  const PORT = new URL(probe.url).port;
  const environment = readEnvironment({ PORT, TOUCHSTONE_DATA_DIR: temporaryFolder(), DATABASE_URL: 'postgresql://desk@127.0.0.1:1/desk' });
  await expect(startUp(environment, () => {})).rejects.toMatchObject({ code: 'databaseUnreachable' });
  await (await listen({ host: '127.0.0.1', port: Number(PORT) })).close();
});
