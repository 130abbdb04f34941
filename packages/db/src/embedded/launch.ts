// How is the server process started, and what did it say when it did not come up?
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartUpError } from '../start-up-error.ts';
import type { Account } from './account.ts';
import { findPostmaster, type Postmaster, settledPostmaster } from './postmaster.ts';

const pollMilliseconds = 20;
const attempts = 50;
const largestLogBytes = 10_000_000;
/** A port taken meanwhile, a server that a killed application had just started, or memory not yet let go: worth another try. */
const passing = /could not bind|could not create any TCP\/IP sockets|lock file .* already exists|shared memory block .* still in use/;

export interface Launch {
  postgres: string;
  account: Account;
  cluster: string;
  log: string;
  /** server settings, on top of ours */
  settings: Readonly<Record<string, string>>;
}

/**
 * Joins the server that runs on the cluster or starts one, and waits until it accepts connections, through crash recovery if need be.
 * @throws StartUpError `embeddedServerFailed` with the server's own last words.
 */
export async function joinOrLaunch(options: Launch): Promise<Postmaster & { isJoined: boolean }> {
  let words = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const running = await settledPostmaster(options.cluster);
    if (running) return { ...running, isJoined: true };
    const result = await tryLaunch(options);
    if (typeof result !== 'string') return { ...result, isJoined: false };
    words = result;
    if (!passing.test(words)) break;
    await pause(100);
  }
  const reason = words.split('\n').findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? 'it said nothing';
  throw new StartUpError(
    'embeddedServerFailed',
    `PostgreSQL did not start in ${options.cluster}: ${reason.trim()} (all it said is in ${options.log}).`,
  );
}

async function tryLaunch({ postgres, account, cluster, log, settings }: Launch): Promise<Postmaster | string> {
  const port = await freePort();
  const ours = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    wal_compression: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const flags = Object.entries({ ...ours, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = '', ...parts] = [...account.prefix, postgres, '-D', cluster, ...flags];
  const { handle, start } = openLog(log);
  // detached: Ctrl-C in a terminal reaches the whole process group, and the database must outlive the application
  const child = spawn(command, parts, { ...account.identity, detached: true, stdio: ['ignore', handle, handle] });
  closeSync(handle);
  child.unref();
  const ending = { hasEnded: false, error: '' };
  child.once('error', ({ message }) => Object.assign(ending, { hasEnded: true, error: `FATAL: ${message}` }));
  child.once('exit', () => Object.assign(ending, { hasEnded: true }));
  for (;;) {
    if (ending.hasEnded) return ending.error || readFileSync(log).subarray(start).toString('utf8');
    const running = findPostmaster(cluster);
    if (running?.id === child.pid && running?.status === 'ready') return running;
    await pause(pollMilliseconds);
  }
}

function openLog(log: string): { handle: number; start: number } {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < largestLogBytes) return { handle: openSync(log, 'a', 0o600), start: size };
  renameSync(log, `${log}.old`);
  return { handle: openSync(log, 'a', 0o600), start: 0 };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port was found.'))));
    });
  });
}
