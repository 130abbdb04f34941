import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSecret } from './secret.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'touchstone-secret-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));
const file = () => path.join(dataFolder, 'session-secret');

it('takes the one that was set, and keeps nothing', async () => {
  const given = '0f8c1d7ab29e4c6588d3f01e7b9a24c6';
  expect(await loadSecret({ given, dataFolder })).toBe(given);
  expect(() => statSync(file())).toThrow();
});

it.each(['', 'short', 'a'.repeat(64), 'passwordpasswordpasswordpassword', 'abababababababababababababababab'])(
  'refuses one that is easy to guess: %j',
  async (given) => {
    await expect(loadSecret({ given, dataFolder })).rejects.toMatchObject({ code: 'settingWrong', message: /openssl rand/ });
  },
);

it('makes one once, readable by this user only, and the same for two starts at once', async () => {
  const folder = path.join(dataFolder, 'new');
  const [one, two] = await Promise.all([
    loadSecret({ given: undefined, dataFolder: folder }),
    loadSecret({ given: undefined, dataFolder: folder }),
  ]);
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(two).toBe(one);
  expect(await loadSecret({ given: undefined, dataFolder: folder })).toBe(one);
  expect(statSync(path.join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
});

it('differs from folder to folder', async () => {
  const other = path.join(dataFolder, 'other');
  expect(await loadSecret({ given: undefined, dataFolder })).not.toBe(await loadSecret({ given: undefined, dataFolder: other }));
});

it('takes the file out of the eyes of others', async () => {
  await loadSecret({ given: undefined, dataFolder });
  chmodSync(file(), 0o644);
  await loadSecret({ given: undefined, dataFolder });
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('does not go on with half a secret', async () => {
  writeFileSync(file(), 'x7Qm');
  await expect(loadSecret({ given: undefined, dataFolder })).rejects.toMatchObject({ code: 'settingWrong', message: /Delete it/ });
  expect(readFileSync(file(), 'utf8')).toBe('x7Qm');
});

it('says what to do when there is nowhere to keep it', async () => {
  writeFileSync(path.join(dataFolder, 'file'), '');
  const nowhere = path.join(dataFolder, 'file', 'below');
  await expect(loadSecret({ given: undefined, dataFolder: nowhere })).rejects.toMatchObject({ message: /TOUCHSTONE_SECRET/ });
});
