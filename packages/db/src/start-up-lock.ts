// What happens to a database while a server starts on it: one start at a time, and no half-loaded demonstration left over.
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Database } from './database.ts';
import { inTransaction } from './transaction.ts';

/** Runs `work` while no other start on the same database does; others wait. The lock goes with its connection, also after kill -9. */
export async function oneStartAtATime<Result>({ pool }: Database, work: () => Promise<Result>): Promise<Result> {
  const connection = await pool.connect();
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.startUp]);
    return await work();
  } finally {
    // the connection is thrown away rather than reused, which also gives the lock back when unlocking would fail
    connection.release(true);
  }
}

/**
 * Empties a database in which loading the demonstration was cut short: there are demonstration members, no other people, and the
 * desk was not yet declared a demonstration, so nobody was ever able to sign in and nothing in it is anybody's work.
 */
export async function forgetHalfLoadedDemo(db: Database): Promise<void> {
  await inTransaction(db, async (tx) => {
    const desk = await tx.desk.findUnique({ where: { id: 1 }, select: { isDemo: true } });
    const [made, people] = [await tx.member.count({ where: { isDemo: true } }), await tx.member.count({ where: { isDemo: false } })];
    if (!desk || desk.isDemo || made === 0 || people > 0) return;
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
    await tx.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} RESTART IDENTITY`);
  });
}
