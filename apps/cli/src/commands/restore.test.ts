import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { aBackup } from '../testing/a-backup.ts';
import { runTouchstone } from '../testing/a-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['no backup', async () => Buffer.from('Minutes\n'), 'is not a backup'],
  ['a cut one', async () => (await aBackup(['New figures.'])).bytes.subarray(0, -1), 'ends before it is complete'],
  ['one whose record is broken', async () => (await aBackup(['New figures.'], ['Old figures.'])).bytes, 'Nothing was restored'],
])('makes nothing out of %s', async (_, bytes, words) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'newsroom.backup');
  writeFileSync(file, await bytes());
  vi.stubEnv('TOUCHSTONE_DATA_DIR', path.join(folder, 'new'));
  vi.stubEnv('DATABASE_URL', '');
  const { exitCode, stderr } = await runTouchstone(['restore', file]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(words);
  expect(existsSync(path.join(folder, 'new'))).toBe(false);
});
