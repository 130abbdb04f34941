// One pool of connections, shared by Prisma and by the queries written in SQL.
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import { nameStatement } from './name-statement.ts';

const largestPool = 10;

export interface Database {
  url: string;
  pool: pg.Pool;
  prisma: PrismaClient;
  /** Waits for running queries, then ends every connection. */
  close(): Promise<void>;
}

/** Opens a database that `migrate` has prepared. Connects on first use; an unusable address is reported by `migrate`. */
export function openDatabase({ url }: { url: string }): Database {
  const pool = new pg.Pool({ connectionString: url, max: largestPool, application_name: 'touchstone' });
  // an idle connection that breaks is replaced by the pool; without a listener the event would end the process
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameStatement }) });
  return {
    url,
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
