import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeNewFile } from './write-new-file.ts';

async function* pieces(...words: (string | Error)[]) {
  for (const word of words) {
    if (word instanceof Error) throw word;
    yield Buffer.from(word);
  }
}

it('writes all of it, for its owner alone', async () => {
  const file = path.join(temporaryFolder(), 'new');
  await writeNewFile(file, pieces('one ', 'two'));
  expect(readFileSync(file, 'utf8')).toBe('one two');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('never replaces a file', async () => {
  const file = path.join(temporaryFolder(), 'old');
  writeFileSync(file, 'precious');
  await expect(writeNewFile(file, pieces('new'))).rejects.toThrow('is there already');
  expect(readFileSync(file, 'utf8')).toBe('precious');
});

it('leaves nothing when the words do not come to their end', async () => {
  const folder = temporaryFolder();
  await expect(writeNewFile(path.join(folder, 'new'), pieces('half', new Error('the line broke')))).rejects.toThrow('the line broke');
  expect(readdirSync(folder)).toEqual([]);
});

it('says so when the folder is not there', async () => {
  await expect(writeNewFile(path.join(temporaryFolder(), 'none/new'), pieces('one'))).rejects.toThrow('its folder is not there');
});
