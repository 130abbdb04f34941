// Can this database address be used, and if not, what should the person who set it do?
import pg from 'pg';
import { StartUpError } from './start-up-error.ts';

const oldestVersion = 15;
const connectMilliseconds = 10_000;

/**
 * Opens one connection and checks that the server is PostgreSQL 15 or newer. The caller ends the connection.
 * @throws StartUpError `databaseUrlMalformed`, `databaseUnreachable`, `databasePasswordWrong`, `databaseMissing` or `databaseTooOld`;
 *   no message shows the password.
 */
export async function connect(url: string): Promise<pg.Client> {
  const target = describe(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMilliseconds, application_name: 'touchstone' });
  try {
    await client.connect();
  } catch (error) {
    throw explain(error, target);
  }
  const { rows } = await client.query<{ version: number }>("SELECT current_setting('server_version_num')::int AS version");
  const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (major >= oldestVersion) return client;
  await client.end();
  throw new StartUpError(
    'databaseTooOld',
    `The server at ${target.server} is PostgreSQL ${major}, and Touchstone needs ${oldestVersion} or newer. Set DATABASE_URL to a newer server.`,
  );
}

interface Target {
  server: string;
  database: string;
  user: string;
}

function describe(url: string): Target {
  try {
    const { protocol, hostname, port, pathname, username } = new URL(url);
    if (protocol !== 'postgresql:' && protocol !== 'postgres:') throw new Error(`unexpected ${protocol}`);
    return {
      server: `${hostname || 'localhost'}:${port || 5432}`,
      database: decodeURIComponent(pathname.slice(1)),
      user: decodeURIComponent(username),
    };
  } catch (cause) {
    throw new StartUpError(
      'databaseUrlMalformed',
      'DATABASE_URL is no database address. Write it as postgresql://user:password@host:5432/database.',
      {
        cause,
      },
    );
  }
}

function explain(error: unknown, { server, database, user }: Target): StartUpError {
  const { code, message } = problemOf(error);
  if (code === '28P01' || code === '28000') {
    return new StartUpError(
      'databasePasswordWrong',
      `The server at ${server} does not let ${user || 'this user'} in (${message}). Check the user and the password in DATABASE_URL.`,
      { cause: error },
    );
  }
  if (code === '3D000') {
    return new StartUpError(
      'databaseMissing',
      `The server at ${server} has no database "${database}". Create it (createdb ${database}), or name another one in DATABASE_URL.`,
      { cause: error },
    );
  }
  return new StartUpError(
    'databaseUnreachable',
    `No database answers at ${server} (${message}). Start it or correct DATABASE_URL; without DATABASE_URL Touchstone uses its own database.`,
    { cause: error },
  );
}

/** A host name with several addresses fails with one error for all of them, without a message of its own. */
function problemOf(error: unknown): { code: string; message: string } {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : '';
  return { code, message: first instanceof Error && first.message ? first.message : code || String(error) };
}
