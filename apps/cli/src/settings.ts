// Which newsroom does a command work on? The command line's only reader of process.env; the names are those of the server.
import path from 'node:path';
import { CommandError } from './command-error.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

export interface Settings {
  /** Holds Touchstone's own database when `databaseUrl` is undefined. */
  readonly databaseFolder: string;
  readonly databaseUrl: string | undefined;
  /** The newsroom's address for links, without a path. */
  readonly baseUrl: string;
}

/** @throws CommandError when an address cannot be one */
export function readSettings(variables: NodeJS.ProcessEnv = process.env): Settings {
  const given = (name: string) => variables[name] || undefined;
  const host = given('HOST') ?? '127.0.0.1';
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const direct = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${given('PORT') ?? '4600'}`;
  const address = given('PUBLIC_URL') ?? direct;
  if (!URL.canParse(address))
    throw new CommandError(`${address} is no address for links. Set PUBLIC_URL to one such as https://check.example.org.`);
  return {
    databaseFolder: path.join(path.resolve(given('TOUCHSTONE_DATA_DIR') ?? path.join(repository, '.data')), 'database'),
    databaseUrl: given('DATABASE_URL'),
    baseUrl: new URL(address).origin,
  };
}
