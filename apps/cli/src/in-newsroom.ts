// How does a command reach the newsroom's database? Joins a running newsroom, or starts its database for as long as it takes.
import { existsSync } from 'node:fs';
import { StartUpError, startEmbeddedPostgres } from '@touchstone/db';
import { CommandError } from './command-error.ts';
import type { Settings } from './settings.ts';

export interface Newsroom {
  settings: Settings;
  /** True when the command makes a newsroom rather than looking into one. */
  mayBeNew?: boolean;
  say: (sentence: string) => void;
}

async function openServer({ settings: { databaseUrl, databaseFolder }, mayBeNew, say }: Newsroom) {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} };
  if (!mayBeNew && !existsSync(databaseFolder)) {
    throw new CommandError(
      `There is no newsroom in ${databaseFolder}. Start one with npm start, or set TOUCHSTONE_DATA_DIR or DATABASE_URL to the one you mean.`,
    );
  }
  return startEmbeddedPostgres({ folder: databaseFolder, onStep: say });
}

/**
 * Gives `work` the address of the newsroom's database.
 * @throws CommandError when the database cannot be opened
 */
export async function inNewsroom<Result>(newsroom: Newsroom, work: (url: string) => Promise<Result>): Promise<Result> {
  try {
    const server = await openServer(newsroom);
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (error instanceof StartUpError) throw new CommandError(error.message);
    throw error;
  }
}
