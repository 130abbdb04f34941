// Who may start or stop the server in this folder now? One process at a time, and a dead one is never waited for.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartUpError } from '../start-up-error.ts';
import { isMarkAlive, processMark } from './process-mark.ts';

const pollMilliseconds = 20;
const patienceMilliseconds = 5 * 60_000;

interface Ticket {
  file: string;
  /** undefined while its owner is still choosing */
  number: number | undefined;
  mark: string;
}

/**
 * Runs `work` while no other process (and no other call in this one) holds the lock of `folder`.
 * Lamport's bakery (CACM 17(8), 1974) with one file per ticket: nobody ever removes a file that a living process wrote,
 * so taking over from a killed holder cannot race as a shared lock file does.
 * @throws StartUpError `dataFolderBusy` when the holder does not finish within five minutes.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const tickets = path.join(folder, 'lock');
  mkdirSync(tickets, { recursive: true });
  const mark = `${processMark(process.pid)}.${randomBytes(6).toString('hex')}`;
  const choosing = path.join(tickets, `choosing.${mark}`);
  writeFileSync(choosing, '');
  const number = Math.max(0, ...livingTickets(tickets).map((ticket) => ticket.number ?? 0)) + 1;
  const mine = path.join(tickets, `${number}.${mark}`);
  writeFileSync(mine, '');
  rmSync(choosing);
  try {
    await turnOf({ file: path.basename(mine), number, mark }, tickets);
    return await work();
  } finally {
    rmSync(mine, { force: true });
  }
}

async function turnOf(mine: Ticket & { number: number }, tickets: string): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const before = livingTickets(tickets).filter((other) => other.mark !== mine.mark && isBefore(other, mine));
    if (before.length === 0) return;
    if (Date.now() > deadline) {
      const holder = Number.parseInt(before[0]?.mark ?? '', 10);
      throw new StartUpError(
        'dataFolderBusy',
        `Another Touchstone (process ${holder}) has been starting or stopping in ${path.dirname(tickets)} for five minutes. ` +
          'Wait for it or end it, then start again.',
      );
    }
    await pause(pollMilliseconds);
  }
}

function isBefore(other: Ticket, mine: Ticket & { number: number }): boolean {
  if (other.number === undefined) return true;
  return other.number < mine.number || (other.number === mine.number && other.mark < mine.mark);
}

function livingTickets(tickets: string): Ticket[] {
  return readdirSync(tickets).flatMap((file) => {
    const dot = file.indexOf('.');
    const [head, mark] = [file.slice(0, dot), file.slice(dot + 1)];
    if (isMarkAlive(mark.slice(0, mark.lastIndexOf('.')))) return { file, number: head === 'choosing' ? undefined : Number(head), mark };
    rmSync(path.join(tickets, file), { force: true });
    return [];
  });
}
