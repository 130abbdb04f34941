import type { PoolClient } from 'pg';
import type { Database } from './database.ts';

/**
 * One connection for all of `work`. It is thrown away when the work fails, and its locks with it. That it breaks while the work is
 * elsewhere is heard: unheard it would end the process.
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
    broken ||= true;
    throw error;
  } finally {
    client.off('error', hear);
    client.release(broken);
  }
}
