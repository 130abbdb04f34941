// Is anything lost that was acknowledged before a process died without warning? Kills, restarts and counts, round after round.
import path from 'node:path';
import { findPostmaster } from '../embedded/postmaster.ts';

/** An application that writes to the embedded database and says what has been acknowledged; new for each round. */
export interface Victim {
  processId: number;
  /** Resolves when this many writes were acknowledged in all; rejects when the application ends before. */
  untilAcknowledged(count: number): Promise<void>;
  /** Resolves once the process is gone, to every id it had acknowledged. */
  ended: Promise<string[]>;
}

export interface KillRounds {
  rounds: number;
  /** folder of the embedded server, as given to `startEmbeddedPostgres` */
  folder: string;
  startVictim(): Promise<Victim>;
}

/**
 * Lets each victim write, kills it with SIGKILL in the middle of its writes, and in every second round the database server with it.
 * @returns every id that was acknowledged; all of them must be found in the database now.
 */
export async function killInRounds({ rounds, folder, startVictim }: KillRounds): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const victim = await startVictim();
    await victim.untilAcknowledged(20 + 7 * round);
    const server = findPostmaster(path.join(folder, 'cluster'));
    if (!server) throw new Error(`No database server runs in ${folder}.`);
    if (round % 2 === 1) process.kill(server.id, 'SIGKILL');
    process.kill(victim.processId, 'SIGKILL');
    acknowledged.push(...(await victim.ended));
  }
  return acknowledged;
}
