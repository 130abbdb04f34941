// What is written is read again, in whatever pieces it comes; what was not written so is refused.
import { describe, expect, it } from 'vitest';
import { collect, inPieces } from '../testing/bytes.ts';
import { BackupError } from './backup-error.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const HASH = 'a'.repeat(64);
const HEADER = [{ name: '1_core', checksum: HASH }];
const ROWS: Record<string, string[]> = { Article: ['1\tone\n', '2\t\\\\.\n', '3\t🇺🇦 \\n\n'], Claim: [], Event: ['\\N\n'] };
const HEAD = { position: '7', hash: HASH, at: '2025-03-14T13:23:05.000Z' };

async function* tables() {
  for (const [table, rows] of Object.entries(ROWS)) yield { table, columns: ['id', 'text'], rows: inPieces(Buffer.from(rows.join('')), 5) };
}
const written = await collect(
  writeBackup({ migrations: HEADER, tables: tables(), sequences: [{ sequence: 'Event_id_seq', value: '7', isCalled: true }], head: HEAD }),
);

async function read(bytes: Uint8Array, size = 64) {
  const rows: Record<string, string> = {};
  const parts: unknown[] = [];
  for await (const part of readBackup(inPieces(bytes, size))) {
    if (part.part === 'table') rows[part.table] = (await collect(part.rows)).toString('utf8');
    else parts.push(part);
  }
  return { parts, rows };
}
const codeOf = async (bytes: Uint8Array, size = 64) => {
  const error = await read(bytes, size).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof BackupError ? error.code : `not refused: ${error}`;
};

describe('a backup', () => {
  it.each([1, 2, 3, 7, 1000])('is read as it was written, in pieces of %i bytes', async (size) => {
    const { parts, rows } = await read(written, size);
    expect(rows).toEqual(Object.fromEntries(Object.entries(ROWS).map(([table, lines]) => [table, lines.join('')])));
    expect(parts).toMatchObject([
      { header: { migrations: HEADER } },
      {
        manifest: {
          head: HEAD,
          tables: [
            { table: 'Article', rows: 3 },
            { table: 'Claim', rows: 0 },
            { table: 'Event', rows: 1 },
          ],
        },
      },
    ]);
  });

  it('can be read past tables that nobody asks for', async () => {
    const seen: string[] = [];
    for await (const { part } of readBackup(inPieces(written, 10))) seen.push(part);
    expect(seen).toEqual(['header', 'table', 'table', 'table', 'manifest']);
  });

  it('with any one byte changed is refused', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < written.length; at++) {
      const changed = Buffer.from(written);
      changed[at] = (changed[at] ?? 0) ^ 1;
      codes.add(await codeOf(changed));
    }
    expect([...codes].sort()).toEqual(['backupCut', 'backupDamaged', 'backupNewer', 'notABackup']);
  });

  it('cut anywhere, or with more behind it, is refused', async () => {
    const codes = new Set<string>();
    for (let length = 0; length < written.length; length++) codes.add(await codeOf(written.subarray(0, length)));
    expect([...codes].sort()).toEqual(['backupCut', 'notABackup']);
    expect(await codeOf(Buffer.concat([written, Buffer.from('\n')]))).toBe('backupDamaged');
    expect(await codeOf(Buffer.concat([written, written]))).toBe('backupDamaged');
  });
});

it.each([
  ['nothing', '', 'notABackup'],
  ['a text', 'Minutes of the council\n\nPresent: all.\n', 'notABackup'],
  ['other JSON', '{"schema":"touchstone.report/1"}\n', 'notABackup'],
  ['a long line without an end', 'x'.repeat(2_000_000), 'notABackup'],
  ['a backup of another format', '{"format":"touchstone.backup/9","more":1}\n', 'backupNewer'],
  ['a header that says less', '{"format":"touchstone.backup/1"}\n', 'backupDamaged'],
])('%s is no backup', async (_, text, code) => {
  expect(await codeOf(Buffer.from(text), 65_536)).toBe(code);
});
