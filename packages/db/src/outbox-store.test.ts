// Is what events ask for done once and in order, by whatever many workers, and what fails tried again and in the end given up?
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { saveEvents } from './event-store.ts';
import { countWork, createJob, doNextJob, retryGivenUp } from './job-store.ts';
import { deliverNextEvent, settleSilentEvents } from './outbox-store.ts';
import { type BuiltClaim, buildClaim, openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const NOW = new Date('2025-03-16T09:30:00.000Z');
const LANE = { slow: ['wait'], isSlow: false };
const LATER = new Date('2025-03-16T10:30:00.000Z');
const oneLater = () => LATER;
const never = () => null;

let claim: BuiltClaim;
beforeEach(async () => {
  await db.prisma.outbox.updateMany({ where: { deliveredAt: null }, data: { deliveredAt: NOW } });
  claim = await buildClaim(db);
  await settleSilentEvents(db, NOW);
});

/** Events that tell somebody something, about this claim. */
const happen = (claimId: string, ...reasons: string[]) =>
  inTransaction(db, (tx) =>
    saveEvents(
      tx,
      reasons.map((reason) => ({ type: 'claim.reopened', actorId: null, claimId, payload: { reason } })),
    ),
  );

const reasonOf = (payload: unknown) => (payload as { reason: string }).reason;

/** Delivers until nothing waits, with this many workers at once; says what each did, in order. */
async function deliverAll(workers = 1, fails: (reason: string) => boolean = () => false, retryAt: () => Date | null = oneLater) {
  await settleSilentEvents(db, NOW);
  const delivered: string[] = [];
  const work = async () => {
    while (
      await deliverNextEvent(
        db,
        NOW,
        async (_tx, { payload }) => {
          if (fails(reasonOf(payload))) throw new Error('No.');
          delivered.push(reasonOf(payload));
        },
        retryAt,
      )
    );
  };
  await Promise.all(Array.from({ length: workers }, work));
  return delivered;
}

describe('events', () => {
  it('are delivered once each, and those of a claim in order, by many workers', async () => {
    const other = await buildClaim(db);
    const names = (word: string) => Array.from({ length: 8 }, (_, index) => `${word} ${index}`);
    await Promise.all([happen(claim.claimId, ...names('one')), happen(other.claimId, ...names('other'))]);
    // a worker that finds all free ones taken rests; what was taken meanwhile is left for its next turn
    const delivered = [...(await deliverAll(4)), ...(await deliverAll())];
    for (const word of ['one', 'other']) expect(delivered.filter((name) => name.startsWith(word))).toEqual(names(word));
    expect(await countWork(db)).toEqual({ waiting: 0, failing: 0, givenUp: 0 });
  });

  it('wait behind one of their claim that failed; other claims do not', async () => {
    const other = await buildClaim(db);
    await happen(claim.claimId, 'first', 'second');
    await happen(other.claimId, 'elsewhere');
    expect(await deliverAll(1, (reason) => reason === 'first')).toEqual(['elsewhere']);
    expect(await countWork(db)).toEqual({ waiting: 2, failing: 1, givenUp: 0 });
    await db.prisma.outbox.updateMany({ data: { notBefore: NOW } });
    expect(await deliverAll()).toEqual(['first', 'second']);
  });

  it('undo what was written before the failure', async () => {
    await happen(claim.claimId, 'half');
    const write = deliverNextEvent(
      db,
      NOW,
      async (tx) => {
        await createJob(tx, { name: 'half', payload: {}, notBefore: NOW });
        throw new TypeError('words of somebody');
      },
      oneLater,
    );
    expect(await write).toBe(true);
    expect(await db.prisma.job.count()).toBe(0);
    const row = await db.prisma.outbox.findFirstOrThrow({ where: { attempts: { gt: 0 } }, orderBy: { eventId: 'desc' } });
    expect(row).toMatchObject({ attempts: 1, lastError: 'TypeError', notBefore: LATER, deliveredAt: null });
    expect(await deliverAll()).toEqual([]);
    await db.prisma.outbox.updateMany({ where: { deliveredAt: null }, data: { deliveredAt: NOW } });
  });

  it('are given up in the end, make room for the next, and are taken up again when an admin asks', async () => {
    await happen(claim.claimId, 'bad', 'good');
    expect(await deliverAll(1, (reason) => reason === 'bad', never)).toEqual(['good']);
    expect(await countWork(db)).toEqual({ waiting: 1, failing: 0, givenUp: 1 });
    await retryGivenUp(db.prisma, NOW);
    expect(await deliverAll()).toEqual(['bad']);
  });
});

describe('jobs', () => {
  const ask = (name: string) => createJob(db.prisma, { name, payload: { name }, notBefore: NOW });
  const doAll = async (done: string[], work: (name: string) => void = () => {}, retryAt: () => Date | null = oneLater) => {
    const one = async ({ name }: { name: string }) => {
      work(name);
      done.push(name);
    };
    const giveUp = async ({ name }: { name: string }) => void done.push(`${name} given up`);
    while (await doNextJob(db, NOW, LANE, { work: one, giveUp }, retryAt));
    return done;
  };

  it('are done once each by many workers, and gone then', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `job ${index}`);
    for (const name of names) await ask(name);
    const done: string[] = [];
    await Promise.all([doAll(done), doAll(done), doAll(done)]);
    expect(done.toSorted()).toEqual(names.toSorted());
    expect(await db.prisma.job.count()).toBe(0);
  });

  it('that wait for other machines are done apart from the rest', async () => {
    await ask('wait');
    await ask('mail');
    expect(await doAll([])).toEqual(['mail']);
    expect(await db.prisma.job.findMany()).toMatchObject([{ name: 'wait' }]);
    expect(await doNextJob(db, NOW, { ...LANE, isSlow: true }, { work: async () => {}, giveUp: async () => {} }, oneLater)).toBe(true);
    expect(await db.prisma.job.count()).toBe(0);
  });

  it('are left to the next worker when one dies in the middle', async () => {
    await ask('half done');
    const die = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                  WHERE datname = current_database() AND state = 'idle in transaction' AND query LIKE '%"Job"%'`;
    const dying = doNextJob(db, NOW, LANE, { work: async () => void (await db.pool.query(die)), giveUp: async () => {} }, oneLater);
    await expect(dying).rejects.toThrow();
    expect(await db.prisma.job.findMany()).toMatchObject([{ name: 'half done', attempts: 0 }]);
    expect(await doAll([])).toEqual(['half done']);
  });

  it('are tried again later, given up in the end, and done when an admin asks', async () => {
    await ask('bad');
    const fail = () => {
      throw Object.assign(new Error('to bo@example.org'), { code: 'ECONNREFUSED' });
    };
    expect(await doAll([], fail)).toEqual([]);
    expect(await db.prisma.job.findFirst()).toMatchObject({
      attempts: 1,
      notBefore: LATER,
      lastError: 'Error (ECONNREFUSED)',
      givenUpAt: null,
    });
    await db.prisma.job.updateMany({ data: { notBefore: NOW } });
    expect(await doAll([], fail, never)).toEqual(['bad given up']);
    expect(await countWork(db)).toMatchObject({ givenUp: 1 });
    expect(await doAll([])).toEqual([]);
    await retryGivenUp(db.prisma, NOW);
    expect(await doAll([])).toEqual(['bad']);
  });
});
