import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { withFolderLock } from './folder-lock.ts';
import { isMarkAlive, processMark } from './process-mark.ts';

it('lets one in at a time, whoever comes', async () => {
  const folder = temporaryFolder();
  let inside = 0;
  let most = 0;
  const visit = () =>
    withFolderLock(folder, async () => {
      most = Math.max(most, ++inside);
      await new Promise(setImmediate);
      inside--;
    });
  await Promise.all(Array.from({ length: 8 }, visit));
  expect(most).toBe(1);
});

it('leaves nothing behind, also when the work fails', async () => {
  const folder = temporaryFolder();
  await expect(withFolderLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(path.join(folder, 'lock'))).toEqual([]);
});

it.each(['1.', 'choosing.'])('does not wait for a process that died holding or choosing (%s)', async (head) => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'lock'));
  writeFileSync(path.join(folder, 'lock', `${head}999999999-1-00000000.abcdef`), '');
  expect(await withFolderLock(folder, async () => 'done')).toBe('done');
});

it('does not take another process with the same id for the one that left its mark', () => {
  const mark = processMark(process.pid) ?? '';
  expect(isMarkAlive(mark)).toBe(true);
  expect(isMarkAlive(mark.replace(/-\d+/, '-1'))).toBe(false);
});
