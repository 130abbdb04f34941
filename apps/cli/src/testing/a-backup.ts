// For tests: the bytes of a backup with a record of a few events, as the database would have linked them.
import { createHash } from 'node:crypto';
import { canonicalJson, writeBackup } from '@touchstone/record';

const AT = '2025-03-14T13:23:05.120Z';

function link(position: number, previousHash: string, payload: object): string {
  const event = {
    position,
    previousHash,
    type: 'claim.reopened',
    actorId: null,
    articleId: null,
    claimId: null,
    reportId: null,
    payload,
    at: AT,
  };
  return createHash('sha256').update(canonicalJson(event)).digest('hex');
}

async function* rows(lines: readonly string[]) {
  yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

export interface BuiltBackup {
  bytes: Buffer;
  /** Of each event, oldest first. */
  hashes: string[];
}

/** `told`: the reasons the file holds, where others than those that were hashed. */
export async function aBackup(reasons: readonly string[], told: readonly string[] = reasons): Promise<BuiltBackup> {
  const hashes: string[] = [];
  for (const [index, reason] of reasons.entries()) hashes.push(link(index + 1, hashes.at(-1) ?? '0'.repeat(64), { reason }));
  async function* tables() {
    yield {
      table: 'EventLink',
      columns: ['position', 'eventId', 'hash'],
      rows: rows(hashes.map((hash, index) => `${index + 1}\t${index + 1}\t${hash}`)),
    };
    const events = told.map((reason, index) =>
      [index + 1, 'claim.reopened', JSON.stringify({ reason }), '2025-03-14 13:23:05.12+00'].join('\t'),
    );
    yield { table: 'Event', columns: ['id', 'type', 'payload', 'at'], rows: rows(events) };
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup({ migrations: [], tables: tables(), sequences: [], head: null })) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), hashes };
}
