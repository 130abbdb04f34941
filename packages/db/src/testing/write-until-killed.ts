// A program for the kill -9 test: writes rows through the database room, several at once, and prints the id of each acknowledged one.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../database.ts';
import { startEmbeddedPostgres } from '../embedded/start-embedded.ts';

const writers = 4;

const [folder = ''] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ folder });
const { pool } = openDatabase(server);
// two sessions that create one table at once get in each other's way, in spite of IF NOT EXISTS
await pool.query('SELECT pg_advisory_xact_lock(1); CREATE TABLE IF NOT EXISTS written (id uuid PRIMARY KEY)');

async function write(): Promise<never> {
  for (;;) {
    const id = randomUUID();
    await pool.query('INSERT INTO written (id) VALUES ($1)', [id]);
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: writers }, write));
