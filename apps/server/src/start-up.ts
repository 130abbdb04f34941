// From settings to a running Touchstone, and back: what is opened in which order, and closed in the opposite one.
import { createApp } from './app.ts';
import type { Environment } from './env.ts';
import { listen } from './listen.ts';
import { openMigratedDatabase } from './open-database.ts';

export interface Running {
  url: string;
  /** Stops answering first, then the application, then the database. */
  close(): Promise<void>;
}

/**
 * Starts everything and returns once requests are answered. `say` is told in words what is going on.
 * @throws StartUpError with a sentence for the console; nothing is left running then.
 */
export async function startUp(environment: Environment, say: (sentence: string) => void): Promise<Running> {
  const listener = await listen(environment);
  const opened: { close(): Promise<void> }[] = [listener];
  try {
    say(environment.databaseUrl ? 'Opening the database that DATABASE_URL names' : `Starting PostgreSQL in ${environment.dataFolder}`);
    const { database, isEmbedded, close } = await openMigratedDatabase(environment, say);
    opened.unshift({ close });
    const app = await createApp({ database, isEmbedded, environment, url: listener.url, say });
    listener.answerWith(app.fetch);
    return {
      url: listener.url,
      async close() {
        // an open event stream only ends with the application, and the socket only with its last stream
        await Promise.all([listener.close(), app.close()]);
        await close();
      },
    };
  } catch (error) {
    for (const one of opened) await one.close();
    throw error;
  }
}
