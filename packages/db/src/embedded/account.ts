// As whom does PostgreSQL run? It refuses to run as root, so root starts it as somebody else without changing the system.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartUpError } from '../start-up-error.ts';
import { type Binaries, useOwnServer } from './binaries.ts';

const run = promisify(execFile);
const nobody = 65_534;

export interface Account {
  /** words to put before a command line */
  prefix: readonly string[];
  /** options for `spawn`: set when the process changes its user */
  identity: { uid: number; gid: number } | Record<string, never>;
}

const same: Account = { prefix: [], identity: {} };
/** Root seen as nobody inside a user namespace: the files stay root's, so folders that only root may enter work too. */
const mapped: Account = {
  prefix: ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`],
  identity: {},
};

/**
 * Chooses the account for the server in `folder`; an existing `cluster` keeps its owner.
 * @throws StartUpError `platformNotSupported` when the programs do not run here, `rootNotPossible` when root finds no other user.
 */
export async function chooseAccount(binaries: Binaries, folder: string, cluster: string): Promise<Account> {
  const problem = await problemRunning(binaries, same);
  if (problem) throw doesNotRun(problem);
  if (process.getuid?.() !== 0) return same;
  for (const account of await candidates(cluster)) {
    if (!((await problemRunning(binaries, account)) ?? (await problemEntering(folder, account)))) return account;
  }
  throw new StartUpError(
    'rootNotPossible',
    `PostgreSQL does not run as root, and no other user can reach both ${path.dirname(binaries.postgres)} and ${folder}. ` +
      `Start Touchstone as an ordinary user. Or: ${useOwnServer}`,
  );
}

async function candidates(cluster: string): Promise<Account[]> {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner) return [owner.uid === 0 ? mapped : { prefix: [], identity: { uid: owner.uid, gid: owner.gid } }];
  const users = await Promise.all(['postgres', 'nobody'].map(identityOf));
  return [...users.filter((account) => account !== undefined), mapped];
}

async function identityOf(user: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, user])).stdout)));
    return uid === undefined || gid === undefined ? undefined : { prefix: [], identity: { uid, gid } };
  } catch {
    return undefined;
  }
}

async function problemRunning(binaries: Binaries, account: Account): Promise<string | undefined> {
  return problemOf([...account.prefix, binaries.postgres, '--version'], account);
}

async function problemEntering(folder: string, account: Account): Promise<string | undefined> {
  return problemOf([...account.prefix, 'test', '-x', folder], account);
}

async function problemOf([command = '', ...parts]: readonly string[], account: Account): Promise<string | undefined> {
  try {
    await run(command, parts, account.identity);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

function doesNotRun(problem: string): StartUpError {
  return new StartUpError(
    'platformNotSupported',
    `The PostgreSQL that Touchstone brings does not run on this system (it needs glibc; musl systems such as Alpine have none): ${problem}. ${useOwnServer}`,
  );
}
