// A newsroom goes into a backup and comes back out of it, byte for byte, or not at all.
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BackupError, readBackup, verifyRecord } from '@touchstone/record';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { saveEvents } from '../event-store.ts';
import { migrate } from '../migrate.ts';
import { migrationsFolder } from '../migrations.ts';
import { collect, inPieces } from '../testing/collect.ts';
import {
  buildArticle,
  buildClaim,
  buildEvidence,
  buildGrounds,
  buildMember,
  buildRating,
  openEmptyDatabase,
  openTestDatabase,
} from '../testing/index.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { inTransaction } from '../transaction.ts';
import { LEFT_OUT } from './backed-up-tables.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

const HOSTILE =
  'Tab\there\nline \\. and\n\\.\n\\N NULL "q" \'s\' \u0001\u007f\u2028 \\\\ \\t \\x41 é 🇺🇦 \u202eלא %s {"table":"Event","columns":["id"]}';

let db: Database;
let backup: Buffer;
beforeAll(async () => {
  db = await openTestDatabase();
  const { claimId } = await buildClaim(db, { stage: 'approved', statement: HOSTILE });
  await buildGrounds(db, claimId);
  await buildRating(db, { claimId, rationale: HOSTILE });
  await buildEvidence(db, { claimId, title: HOSTILE, excerpt: HOSTILE });
  const { articleId } = await buildArticle(db, { text: HOSTILE, title: HOSTILE });
  const { memberId } = await buildMember(db, { name: HOSTILE });
  await inTransaction(db, async (tx) => {
    await saveEvents(tx, [
      { type: 'article.edited', actorId: memberId, articleId, payload: { before: { title: null }, after: { title: HOSTILE } } },
    ]);
  });
  await db.prisma.session.create({ data: { token: 'ab'.repeat(32), memberId, expiresAt: new Date('2100-01-01') } });
  backup = await collect(takeBackup(db.url));
});
afterAll(() => db.close());

let empty: Database;
beforeEach(async () => {
  empty = await openEmptyDatabase();
});
afterEach(() => empty.close());

const tablesOf = async (bytes: Buffer) => {
  const tables: string[] = [];
  for await (const part of readBackup(inPieces(bytes))) if (part.part === 'table') tables.push(part.table);
  return tables;
};
const isEmpty = async () =>
  (await empty.pool.query('SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace')).rowCount === 0;

/** Bytes somebody changed who knows how the seal is made. */
function seal(text: string): Buffer {
  const body = text.slice(0, text.lastIndexOf('{"sha256"'));
  return Buffer.from(`${body}{"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`);
}

describe('a round trip', () => {
  it('gives the same bytes again, whatever people have written', async () => {
    expect(backup.includes('🇺🇦')).toBe(true);
    await restoreBackup(empty.url, inPieces(backup));
    expect((await collect(takeBackup(empty.url))).equals(backup)).toBe(true);
    const article = await empty.prisma.article.findFirstOrThrow({ where: { title: HOSTILE }, include: { versions: true } });
    expect(article.versions.map(({ text }) => text)).toEqual([HOSTILE]);
  });

  it('leaves the newsroom as able as it was: rules of the database hold, numbers go on, the chain goes on', async () => {
    await restoreBackup(empty.url, inPieces(backup));
    await expect(empty.pool.query(`UPDATE "Event" SET "type" = 'other'`)).rejects.toThrow('never changed');
    await expect(empty.pool.query('DELETE FROM "Member"')).rejects.toThrow('foreign key');
    const before = await empty.prisma.event.count();
    await buildClaim(empty, { stage: 'approved' });
    expect(await empty.prisma.eventLink.count()).toBe(await empty.prisma.event.count());
    expect(await empty.prisma.event.count()).toBeGreaterThan(before);
    expect((await verifyRecord(readBackup(takeBackup(empty.url)))).breaks.filter(({ position }) => position !== null)).toEqual([]);
    expect(await migrate(empty.url)).toEqual([]);
  });

  it('brings a backup of an older version to this one', async () => {
    const older = temporaryFolder();
    cpSync(migrationsFolder, older, { recursive: true });
    const latest =
      readdirSync(older, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
        .at(-1) ?? '';
    rmSync(path.join(older, latest), { recursive: true });
    const source = await openEmptyDatabase();
    await migrate(source.url, older);
    await source.pool.query(`INSERT INTO "Claimant" ("id", "name") VALUES (gen_random_uuid(), 'Ada')`);
    await restoreBackup(empty.url, takeBackup(source.url, older));
    await source.close();
    expect(await migrate(empty.url)).toEqual([]);
    expect(await empty.prisma.claimant.findMany()).toMatchObject([{ name: 'Ada' }]);
  });
});

describe('what is in it', () => {
  it('is every table but those left out for a reason', async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      `SELECT relname AS "name" FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relpersistence = 'p'`,
    );
    const held = await tablesOf(backup);
    expect([...held, ...Object.keys(LEFT_OUT)].sort()).toEqual(rows.map(({ name }) => name).sort());
    expect(held.slice(-2)).toEqual(['EventLink', 'Event']);
    expect(backup.includes('ab'.repeat(32))).toBe(false);
  });

  it('is the newsroom at one moment, though people go on working', async () => {
    const pieces = takeBackup(db.url);
    const first = await pieces.next();
    await buildArticle(db, { title: 'Came in meanwhile' });
    const rest = await collect(pieces);
    expect(Buffer.concat([first.value ?? Buffer.alloc(0), rest]).equals(backup)).toBe(true);
  });
});

describe('refusals', () => {
  it('a database that holds anything', async () => {
    const before = await db.prisma.member.count();
    await expect(restoreBackup(db.url, inPieces(backup))).rejects.toMatchObject({ code: 'databaseNotEmpty' });
    expect(await db.prisma.member.count()).toBe(before);
  });

  it('a database that was never started, or is of an older version', async () => {
    await expect(collect(takeBackup(empty.url))).rejects.toMatchObject({ code: 'databaseNotReady' });
  });

  it('a backup of a newer version, and of one whose migrations are others', async () => {
    const folder = temporaryFolder();
    cpSync(migrationsFolder, folder, { recursive: true });
    cpSync(path.join(migrationsFolder, '20261123000000_core'), path.join(folder, '99991231000000_later'), { recursive: true });
    rmSync(path.join(folder, '20261123000000_core'), { recursive: true });
    await expect(restoreBackup(empty.url, inPieces(backup), folder)).rejects.toMatchObject({ code: 'backupOfNewerTouchstone' });
    const edited = Buffer.from(backup.toString('utf8').replace(/"checksum":"[0-9a-f]{64}"/, `"checksum":"${'0'.repeat(64)}"`));
    await expect(restoreBackup(empty.url, inPieces(edited))).rejects.toMatchObject({ code: 'backupOfOtherTouchstone' });
    expect(await isEmpty()).toBe(true);
  });

  it.each([
    ['is cut', () => backup.subarray(0, backup.length / 2)],
    ['lacks its seal', () => backup.subarray(0, backup.lastIndexOf('{"sha256"'))],
    ['has another byte in it', () => Buffer.from(backup.toString('utf8').replace('3,100 completions', '9,100 completions'))],
  ])('a backup that %s: nothing is left of it', async (_, bytes) => {
    await expect(restoreBackup(empty.url, inPieces(bytes()))).rejects.toBeInstanceOf(BackupError);
    expect(await isEmpty()).toBe(true);
    await restoreBackup(empty.url, inPieces(backup));
  });

  it('rows that point nowhere', async () => {
    const ids = Array.from({ length: 2 }, () => randomUUID()).join('\t');
    const astray = backup.toString('utf8').replace(/(\{"table":"Occurrence".*\n)/, `$1${ids}\n`);
    await expect(restoreBackup(empty.url, inPieces(seal(astray)))).rejects.toMatchObject({
      code: 'rowsRefused',
      message: expect.stringContaining('Occurrence_'),
    });
    expect(await isEmpty()).toBe(true);
  });

  it('goes on after the connection was lost half-way', async () => {
    async function* breaking() {
      yield backup.subarray(0, backup.length - 2000);
      throw new Error('the disk went away');
    }
    await expect(restoreBackup(empty.url, breaking())).rejects.toThrow('the disk went away');
    expect(await isEmpty()).toBe(true);
    await restoreBackup(empty.url, inPieces(backup));
    const again = openDatabase({ url: empty.url });
    expect(await again.prisma.member.count()).toBeGreaterThan(0);
    await again.close();
  });
});
