// What do readers see at a report's address, straight from the newsroom's database?
import { existsSync } from 'node:fs';
import { loadPublicReport, migrate, openDatabase, StartUpError, startEmbeddedPostgres } from '@touchstone/db';
import { type FrozenReport, frozenReportSchema } from '@touchstone/domain';
import { CommandError } from './command-error.ts';
import type { Settings } from './settings.ts';

export type FoundReport = { state: 'live'; report: FrozenReport } | { state: 'retracted' } | { state: 'missing' };

async function openServer({ databaseUrl, databaseFolder }: Settings, say: (sentence: string) => void) {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} };
  if (!existsSync(databaseFolder)) {
    throw new CommandError(
      `There is no newsroom in ${databaseFolder}. Start one with npm start, or set TOUCHSTONE_DATA_DIR or DATABASE_URL to the one you mean.`,
    );
  }
  return startEmbeddedPostgres({ folder: databaseFolder, onStep: say });
}

async function load(url: string, slug: string): Promise<FoundReport> {
  await migrate(url);
  const database = openDatabase({ url });
  try {
    const record = await loadPublicReport(database.prisma, slug);
    if (!record) return { state: 'missing' };
    return record.retractedAt ? { state: 'retracted' } : { state: 'live', report: frozenReportSchema.parse(record.frozen) };
  } finally {
    await database.close();
  }
}

/**
 * The latest published version at `slug`. Joins a running newsroom, or starts its database for as long as it takes.
 * @throws CommandError when the database cannot be opened
 */
export async function findPublishedReport(slug: string, settings: Settings, say: (sentence: string) => void): Promise<FoundReport> {
  try {
    const server = await openServer(settings, say);
    try {
      return await load(server.url, slug);
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (error instanceof StartUpError) throw new CommandError(error.message);
    throw error;
  }
}
