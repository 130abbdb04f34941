// The door to the embedded database: a real PostgreSQL server in a folder, started, or joined when it runs already.
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { StartUpError } from '../start-up-error.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { checkClusterVersion, clusterPassword, createCluster, databaseName, isCluster } from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { joinOrLaunch } from './launch.ts';
import { stopPostmaster } from './postmaster.ts';
import { enter } from './presence.ts';

export interface EmbeddedOptions {
  /** holds the cluster, the server's log, the lock and the list of users; made when missing */
  folder: string;
  /** PostgreSQL settings on top of ours, e.g. `{ fsync: 'off' }` in tests; not applied when a running server is joined */
  settings?: Readonly<Record<string, string>>;
  /** told in words what takes time */
  onStep?: (sentence: string) => void;
}

export interface EmbeddedPostgres {
  /** connection address of Touchstone's database, with its password: never print it */
  url: string;
  /** process id of the server */
  processId: number;
  /** true when a server that ran already was joined, which a killed application leaves behind */
  isJoined: boolean;
  /** Stops the server, unless another application still uses it. Close your own connections first. */
  stop(): Promise<void>;
}

/**
 * Starts or joins the server in `folder`. Safe to call from several processes at once, also on an empty folder, as root or not.
 * What was acknowledged before a `kill -9` of application or server is there after the next call.
 * @throws StartUpError with a sentence for every problem of folder, platform, account or server.
 */
export async function startEmbeddedPostgres({ folder, settings = {}, onStep = () => {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const home = prepareFolder(folder);
  const cluster = path.join(home, 'cluster');
  return withFolderLock(home, async () => {
    const account = await chooseAccount(binaries, home, cluster);
    if (isCluster(cluster)) {
      checkClusterVersion(cluster, binaries.major);
      // a `chmod -R` on the data folder is easily done, and PostgreSQL refuses a cluster that others may read
      chmodSync(cluster, 0o700);
    } else {
      onStep('Making the database folder (only on the first start)');
      await createCluster(binaries, account, cluster);
    }
    const log = path.join(home, 'postgres.log');
    const server = await joinOrLaunch({ postgres: binaries.postgres, account, cluster, log, settings });
    const url = await ensureDatabase(server.port, clusterPassword(cluster));
    const presence = enter(home);
    return {
      url,
      processId: server.id,
      isJoined: server.isJoined,
      stop: () =>
        withFolderLock(home, async () => {
          if (presence.leave().wasLast) await stopPostmaster(cluster);
        }),
    };
  });
}

function prepareFolder(folder: string): string {
  try {
    makeFolder(path.resolve(folder));
    // PostgreSQL may run as another user, which has to pass through but not to look around
    if (process.getuid?.() === 0) chmodSync(folder, 0o711);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (cause) {
    throw new StartUpError(
      'dataFolderNotWritable',
      `The data folder ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code ?? cause}). ` +
        'Make it writable for this user, or set TOUCHSTONE_DATA_DIR to a folder that is.',
      { cause },
    );
  }
}

/** Node's own recursive way never ends on file systems where nothing can be made, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another start was faster
  }
}

async function ensureDatabase(port: number, password: string): Promise<string> {
  const urlOf = (database: string) => `postgresql://${databaseName}:${password}@127.0.0.1:${port}/${database}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(databaseName)}`);
  } finally {
    await client.end();
  }
  return urlOf(databaseName);
}
