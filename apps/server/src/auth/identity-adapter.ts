// better-auth's way to the database as Touchstone wants it: session tokens are kept as SHA-256 only, and every change to how a member
// signs in is stored together with its event.
import { type Database, hashSecret, inTransaction, saveEvents } from '@touchstone/db';
import type { BetterAuthOptions, DBAdapter, Where } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { eventsOfChange, type IdentityChange, isRecorded } from './identity-events.ts';

type Row = Record<string, unknown>;

/** An adapter for better-auth over our tables. Each write that has an event is one transaction with it. */
export const identityAdapter =
  (database: Database) =>
  (options: BetterAuthOptions): DBAdapter => {
    const over = (client: object) => prismaAdapter(client as never, { provider: 'postgresql' })(options);
    const inner = over(database.prisma);

    async function change<Result>(about: Omit<IdentityChange, 'tx'>, write: (adapter: DBAdapter) => Promise<Result>): Promise<Result> {
      if (!isRecorded(about.model)) return write(inner);
      return inTransaction(database, async (tx) => {
        // what goes is looked at before it is gone
        const events = await eventsOfChange({ ...about, tx });
        const result = await write(over(tx));
        await saveEvents(tx, events);
        return result;
      });
    }

    return {
      ...inner,
      async create<T extends Row, R = T>(input: Parameters<DBAdapter['create']>[0]): Promise<R> {
        const { data } = input;
        const row = await change({ model: input.model, operation: 'create', data }, (adapter) =>
          adapter.create<T, R>({ ...input, data: hashed(input.model, data) as T }),
        );
        return restored(row, data.token);
      },
      async findOne<T>(input: Parameters<DBAdapter['findOne']>[0]) {
        return restored(await inner.findOne<T>({ ...input, where: hashedWhere(input.model, input.where) }), tokenIn(input.where));
      },
      findMany: <T>(input: Parameters<DBAdapter['findMany']>[0]) =>
        inner.findMany<T>({ ...input, where: hashedWhere(input.model, input.where) }),
      async update<T>(input: Parameters<DBAdapter['update']>[0]) {
        const where = hashedWhere(input.model, input.where);
        const row = await change({ model: input.model, operation: 'update', where, data: input.update }, (adapter) =>
          adapter.update<T>({ ...input, where }),
        );
        return restored(row, tokenIn(input.where));
      },
      updateMany: (input) =>
        change({ model: input.model, operation: 'update', where: input.where, data: input.update }, (adapter) => adapter.updateMany(input)),
      delete: (input) => {
        const where = hashedWhere(input.model, input.where);
        return change({ model: input.model, operation: 'delete', where }, (adapter) => adapter.delete({ ...input, where }));
      },
      deleteMany: (input) => inner.deleteMany({ ...input, where: hashedWhere(input.model, input.where) }),
      incrementOne: <T>(input: Parameters<DBAdapter['incrementOne']>[0]) =>
        change({ model: input.model, operation: 'update', where: input.where, data: input.set ?? {} }, (adapter) =>
          adapter.incrementOne<T>(input),
        ),
    };
  };

const hashed = (model: string, data: Row): Row =>
  model === 'session' && typeof data.token === 'string' ? { ...data, token: hashSecret(data.token) } : data;

function hashedWhere(model: string, where: Where[] = []): Where[] {
  if (model !== 'session') return where;
  return where.map((one) => {
    if (one.field !== 'token') return one;
    const value = Array.isArray(one.value) ? one.value.map((token) => hashSecret(String(token))) : hashSecret(String(one.value));
    return { ...one, value };
  });
}

const tokenIn = (where: Where[]) => where.find(({ field }) => field === 'token')?.value;

/** better-auth writes the row's token into the cookie, so it must get back the one it gave. */
const restored = <T>(row: T, token: unknown): T => (row && typeof token === 'string' ? { ...row, token } : row);
