// The database of this process: its own PostgreSQL in the data folder, or the one DATABASE_URL names; migrated either way.
import path from 'node:path';
import { type Database, migrate, openDatabase, startEmbeddedPostgres } from '@touchstone/db';
import type { Environment } from './env.ts';

export interface OpenDatabase {
  database: Database;
  /** true for Touchstone's own server; only there may demonstration data be loaded */
  isEmbedded: boolean;
  /** Ends the connections, then stops the embedded server unless another application uses it. */
  close(): Promise<void>;
}

/**
 * Opens the database and applies missing migrations, telling in words what takes time.
 * @throws StartUpError; nothing is left running then.
 */
export async function openMigratedDatabase(
  { dataFolder, databaseUrl }: Environment,
  say: (sentence: string) => void,
): Promise<OpenDatabase> {
  const server = databaseUrl
    ? foreignServer(databaseUrl)
    : await startEmbeddedPostgres({ folder: path.join(dataFolder, 'database'), onStep: say });
  try {
    const applied = await migrate(server.url);
    if (applied.length > 0) say(`Applied ${applied.length} database ${applied.length === 1 ? 'migration' : 'migrations'}`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const database = openDatabase({ url: server.url });
  return {
    database,
    isEmbedded: !databaseUrl,
    async close() {
      await database.close();
      await server.stop();
    },
  };
}

function foreignServer(url: string): { url: string; stop(): Promise<void> } {
  return { url, stop: async () => {} };
}
