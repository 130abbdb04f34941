// Turns the rows of a newsroom into the bytes of a backup, as they come.
import { createHash, type Hash } from 'node:crypto';
import { BACKUP_FORMAT, type BackupHeader, type BackupManifest, type BackupTable, END_OF_ROWS, jsonLine } from './backup-format.ts';

export interface BackupContents {
  migrations: BackupHeader['migrations'];
  /** Each with its rows as COPY writes them, in any pieces; read one after the other. */
  tables: AsyncIterable<BackupTable & { rows: AsyncIterable<Uint8Array> }>;
  sequences: BackupManifest['sequences'];
  head: BackupManifest['head'];
}

const LINE_END = 0x0a;

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++;
  return lines;
}

async function* writeRows(rows: AsyncIterable<Uint8Array>, hash: Hash, count: (rows: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of rows) {
    hash.update(piece);
    count(countLines(piece));
    yield piece;
  }
}

async function* writeParts({ migrations, tables, sequences, head }: BackupContents): AsyncGenerator<Uint8Array> {
  const written: BackupManifest['tables'] = [];
  yield Buffer.from(jsonLine({ format: BACKUP_FORMAT, migrations } satisfies BackupHeader));
  for await (const { table, columns, rows } of tables) {
    const hash = createHash('sha256');
    let count = 0;
    yield Buffer.from(jsonLine({ table, columns } satisfies BackupTable));
    yield* writeRows(rows, hash, (more) => {
      count += more;
    });
    yield Buffer.from(END_OF_ROWS);
    written.push({ table, rows: count, sha256: hash.digest('hex') });
  }
  yield Buffer.from(jsonLine({ tables: written, sequences, head } satisfies BackupManifest));
}

/** The same contents give the same bytes: nothing of the day or the machine is in them. */
export async function* writeBackup(contents: BackupContents): AsyncGenerator<Uint8Array> {
  const seal = createHash('sha256');
  for await (const part of writeParts(contents)) {
    seal.update(part);
    yield part;
  }
  yield Buffer.from(jsonLine({ sha256: seal.digest('hex') }));
}
