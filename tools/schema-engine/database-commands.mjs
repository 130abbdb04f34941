// The engine's small commands: can the database be reached, create it, drop it.
import pg from 'pg';
import { connectionSettings } from './connection.mjs';
import { databaseUrl } from './options.mjs';

/** Prisma's own error codes for what PostgreSQL or the network answers */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001', ETIMEDOUT: 'P1001' };

const commands = {
  'can-connect-to-database': () => query(connectionSettings(databaseUrl), 'SELECT 1'),
  'create-database': () => query(atServer(), `CREATE DATABASE ${pg.escapeIdentifier(nameOfDatabase())}`),
  'drop-database': () => query(atServer(), `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(nameOfDatabase())} WITH (FORCE)`),
};

/** The name of the database that the address leads to. */
export function nameOfDatabase() {
  return connectionSettings(databaseUrl).database;
}

/** Runs one command and logs as the native engine does; resolves to the exit code. */
export async function runCommand(name) {
  try {
    if (!commands[name]) throw new Error(`The schema engine has no command ${name}.`);
    await commands[name]();
    log('INFO', 'done');
    return 0;
  } catch (error) {
    const code = prismaCodes[error.code];
    log('INFO', 'starting'); // Prisma drops the first line
    log('ERROR', error.message || String(error), { is_panic: false, ...(code && { error_code: code }) });
    return 1;
  }
}

function atServer() {
  return connectionSettings(databaseUrl, { database: 'postgres' });
}

async function query(settings, statement) {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function log(level, message, extra = {}) {
  const line = { timestamp: new Date().toISOString(), level, target: 'schema_engine::logger', fields: { message, ...extra } };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
