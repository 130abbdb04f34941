// With which secret are session cookies signed: the one that was set, or one made once and kept in the data folder.
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartUpError } from '@touchstone/db';

const fewestCharacters = 32;
const fewestBits = 100;
const howToMake = 'Make one with: openssl rand -base64 32';

/**
 * The secret that session cookies are signed with. `given` is TOUCHSTONE_SECRET, which several servers on one database share;
 * without it a random one is kept in `<dataFolder>/session-secret`, readable by this user only.
 * @throws StartUpError `settingWrong` when the secret is easy to guess, `dataFolderNotWritable` when none can be kept.
 */
export async function loadSecret({ given, dataFolder }: { given: string | undefined; dataFolder: string }): Promise<string> {
  if (given !== undefined) {
    if (isWeak(given)) {
      throw new StartUpError(
        'settingWrong',
        `TOUCHSTONE_SECRET is easy to guess: it takes at least ${fewestCharacters} random characters. ${howToMake}`,
      );
    }
    return given;
  }
  const file = path.join(dataFolder, 'session-secret');
  const kept = (await read(file)) ?? (await make(file));
  if (isWeak(kept)) {
    throw new StartUpError(
      'settingWrong',
      `${file} does not hold a whole secret. Delete it and start again; everybody then signs in anew.`,
    );
  }
  return kept;
}

/** True below 32 characters or below 100 bits, counted as Shannon entropy of the characters times their number. */
function isWeak(secret: string): boolean {
  if (secret.length < fewestCharacters) return true;
  const counts = new Map<string, number>();
  for (const character of secret) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / secret.length);
  return bits < fewestBits;
}

async function read(file: string): Promise<string | null> {
  try {
    const kept = (await readFile(file, 'utf8')).trim();
    await chmod(file, 0o600);
    return kept;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The file appears whole or not at all; of two starts at once, one makes it and both use it. */
async function make(file: string): Promise<string> {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } catch (cause) {
    const message = `The session secret cannot be kept in ${path.dirname(file)}. Make that folder writable, or set TOUCHSTONE_SECRET. ${howToMake}`;
    throw new StartUpError('dataFolderNotWritable', message, { cause });
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}
