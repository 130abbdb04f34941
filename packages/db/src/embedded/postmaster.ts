// Is a server running on this cluster, in which state, and how is it stopped? Read from the file it keeps itself.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLineOf, processMark } from './process-mark.ts';

const pollMilliseconds = 20;

export interface Postmaster {
  id: number;
  port: number;
  /** as written by the server: 'starting', 'ready', 'standby' or 'stopping'; '' before its first word */
  status: string;
}

/**
 * The server that runs on `cluster` now, or undefined. A file left by a dead server is removed when its process id belongs to
 * another program by now, because PostgreSQL would refuse to start beside it.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const id = Number(lines[0]);
  if (!id || !processMark(id)) return undefined;
  if (!commandLineOf(id).includes(cluster)) {
    rmSync(file, { force: true });
    return undefined;
  }
  return { id, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/** Asks the server to end all sessions, write everything out and stop; returns when it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster);
  if (!running) return;
  process.kill(running.id, 'SIGINT');
  while (processMark(running.id)) await pause(pollMilliseconds);
}

/**
 * Waits while the server on `cluster` starts (which includes recovering after a crash) or stops.
 * Returns it once it accepts connections, or undefined when there is none (any more).
 */
export async function settledPostmaster(cluster: string): Promise<Postmaster | undefined> {
  for (;;) {
    const running = findPostmaster(cluster);
    if (!running || running.status === 'ready') return running;
    await pause(pollMilliseconds);
  }
}
