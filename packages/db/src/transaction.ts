// One unit of work: everything inside is stored together or not at all.
import type { Database } from './database.ts';
import { Prisma } from './generated/client.ts';

export type Transaction = Prisma.TransactionClient;

/** Runs `work` in one transaction (read committed). Whatever it throws undoes all of it. */
export const inTransaction = <Result>(db: Database, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  db.prisma.$transaction(work, { maxWait: 10_000, timeout: 30_000 });

/** True when the database refused a row that already exists. */
export const isAlreadyThere = (error: unknown): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
