import type { PoolClient } from 'pg';
import type { Database } from './database.ts';

/**
 * One connection for all of `work`. When the work fails, what it had locked is free by the time its error is thrown, and the connection is
 * thrown away. That it breaks while the work is elsewhere is heard: unheard it would end the process.
 */
export async function holdConnection<Result>(
  { pool }: Pick<Database, 'pool'>,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | boolean = false;
  const hear = (error: Error) => {
    broken = error;
  };
  client.on('error', hear);
  try {
    return await work(client);
  } catch (error) {
    // a connection that is gone frees what it held by itself
    if (!broken) await client.query('ROLLBACK; SELECT pg_advisory_unlock_all()').catch(() => {});
    broken ||= true;
    throw error;
  } finally {
    client.off('error', hear);
    client.release(broken);
  }
}
