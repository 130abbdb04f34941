// Is there a database folder of our version here, and if none, how is one made so that an interruption leaves nothing half done?
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartUpError } from '../start-up-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

const run = promisify(execFile);
const unfinished = 'unfinished-';
const passwordFile = 'touchstone-password';

/** The database user and the database that Touchstone owns in its embedded server. */
export const databaseName = 'touchstone';

/**
 * Checks that the folder was made by the same major version of PostgreSQL.
 * @throws StartUpError `dataFolderNewer` or `dataFolderOlder`.
 */
export function checkClusterVersion(cluster: string, major: number): void {
  const found = Number.parseInt(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (found > major) {
    throw new StartUpError(
      'dataFolderNewer',
      `The data in ${cluster} was made by PostgreSQL ${found}, and this Touchstone brings PostgreSQL ${major}. ` +
        'Start the newer Touchstone that made it, or set TOUCHSTONE_DATA_DIR to another folder.',
    );
  }
  if (found < major) {
    throw new StartUpError(
      'dataFolderOlder',
      `The data in ${cluster} was made by PostgreSQL ${found}, and this Touchstone brings PostgreSQL ${major}, which cannot open it. ` +
        'Copy it with pg_dump from the older Touchstone into a new folder, or set TOUCHSTONE_DATA_DIR to another folder.',
    );
  }
}

/** The password of the database user, kept inside the cluster, which only its owner may read. */
export function clusterPassword(cluster: string): string {
  return readFileSync(path.join(cluster, passwordFile), 'utf8').trim();
}

/**
 * Makes a new cluster beside its place and moves it there when it is complete. Leftovers of an interrupted start are removed.
 * Call with the folder lock held.
 * @throws StartUpError `embeddedServerFailed` with what initdb said.
 */
export async function createCluster(binaries: Binaries, account: Account, cluster: string): Promise<void> {
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder))
    if (name.startsWith(unfinished)) rmSync(path.join(folder, name), { recursive: true, force: true });
  const unfinishedCluster = path.join(folder, `${unfinished}cluster`);
  const passwordToRead = path.join(folder, `${unfinished}password`);
  const password = `${randomBytes(18).toString('base64url')}\n`;
  mkdirSync(unfinishedCluster, { mode: 0o700 });
  writeFileSync(passwordToRead, password, { mode: 0o600 });
  give(unfinishedCluster, account);
  give(passwordToRead, account);
  // the builtin locale keeps initdb from taking over the encoding and order of whoever starts it first
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const identity = ['--username', databaseName, '--auth=scram-sha-256', `--pwfile=${passwordToRead}`];
  const [command = '', ...parts] = [...account.prefix, binaries.initdb, '--pgdata', unfinishedCluster, ...identity, ...locale];
  try {
    await run(command, parts, account.identity);
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() ?? String(cause);
    throw new StartUpError('embeddedServerFailed', `PostgreSQL could not make its folder in ${folder}: ${said}`, { cause });
  }
  const kept = path.join(unfinishedCluster, passwordFile);
  writeFileSync(kept, password, { mode: 0o600 });
  give(kept, account);
  rmSync(passwordToRead);
  renameSync(unfinishedCluster, cluster);
  flush(folder);
}

/** Whether a complete cluster stands in this place. */
export function isCluster(cluster: string): boolean {
  return existsSync(path.join(cluster, 'PG_VERSION'));
}

function give(file: string, { identity }: Account): void {
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(file, identity.uid, identity.gid);
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
