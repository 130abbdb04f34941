// Reads a backup piece by piece and vouches for every byte: what it hands out before the end counts only if the end is reached.
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupManifest,
  type BackupTable,
  END_OF_ROWS,
  headerSchema,
  jsonLine,
  manifestSchema,
  tableSchema,
} from './backup-format.ts';
import { LineReader } from './line-reader.ts';

export type BackupPart =
  | { part: 'header'; header: BackupHeader }
  /** `rows`: whole lines as COPY writes them, some at a time; to be read to their end or not at all before the next part. */
  | ({ part: 'table'; rows: AsyncIterable<Buffer> } & BackupTable)
  | { part: 'manifest'; manifest: BackupManifest };

const LONGEST_HEADER = 1_000_000;

const notABackup = () => new BackupError('notABackup', 'is not a backup of Touchstone. Name a file that touchstone backup wrote.');
const damaged = () =>
  new BackupError('backupDamaged', 'is damaged: its bytes are not those that were written. Copy it again, or take another backup.');

function parse<Schema extends z.ZodType>(schema: Schema, line: Buffer): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(line.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

async function readHeader(firstLine: () => Promise<Buffer>): Promise<BackupHeader> {
  const line = await firstLine().catch((error: unknown) => {
    throw error instanceof BackupError ? notABackup() : error;
  });
  const header = parse(headerSchema, line);
  if (header) return header;
  const other = parse(z.object({ format: z.string().startsWith('touchstone.backup/') }), line);
  if (!other) throw notABackup();
  if (other.format === BACKUP_FORMAT) throw damaged();
  throw new BackupError('backupNewer', `is a backup of another kind (${other.format}). Use the Touchstone that wrote it, or a newer one.`);
}

async function* readRows(reader: LineReader, seal: Hash): AsyncGenerator<Buffer> {
  for (let rows = await reader.rows(); rows; rows = await reader.rows()) {
    seal.update(rows);
    yield rows;
  }
  seal.update(END_OF_ROWS);
}

/**
 * The parts of a backup in order: header, then each table with its rows, then the manifest.
 * @throws BackupError when the bytes are no backup, end too early, or are not those that were written
 */
export async function* readBackup(source: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const reader = new LineReader(source);
  const seal = createHash('sha256');
  const line = async (longest?: number) => {
    const bytes = await reader.line(longest);
    seal.update(bytes);
    return bytes;
  };
  yield { part: 'header', header: await readHeader(() => line(LONGEST_HEADER)) };
  let manifest: BackupManifest | null = null;
  while (!manifest) {
    const bytes = await line();
    const table = parse(tableSchema, bytes);
    if (table) {
      const rows = readRows(reader, seal);
      yield { part: 'table', ...table, rows };
      // rows that nobody asked for are passed over
      while (!(await rows.next()).done);
    } else {
      manifest = parse(manifestSchema, bytes);
      if (!manifest) throw damaged();
    }
  }
  const seen = await reader.line();
  if (seen.toString('utf8') !== jsonLine({ sha256: seal.digest('hex') }) || !(await reader.isAtEnd())) throw damaged();
  yield { part: 'manifest', manifest };
}
