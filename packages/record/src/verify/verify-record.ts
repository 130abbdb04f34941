// Does the record in a backup hold: is the chain whole, and are the rows what its events say?

import type { RecordHead } from '../backup/backup-format.ts';
import type { BackupPart } from '../backup/read-backup.ts';
import { noRows, takeRow } from './bound-rows.ts';
import type { Break } from './break.ts';
import { ChainCheck } from './chain-check.ts';
import { ContentCheck } from './check-contents.ts';
import { readRowObjects } from './rows.ts';

export interface Findings {
  /** The latest event; null for an empty record. */
  head: RecordHead | null;
  /** The first broken link, if any, then contents that differ; at most `MOST_BREAKS`. */
  breaks: Break[];
}

/** A head noted earlier, such as the one printed in a report. */
export type ExpectedHead = Pick<RecordHead, 'position' | 'hash'>;

const MOST_BREAKS = 20;

/** Links and events come last in a backup, so that what they tell of is known when they are read. */
export async function verifyRecord(parts: AsyncIterable<BackupPart>, expected: ExpectedHead | null = null): Promise<Findings> {
  const rows = noRows();
  const chain = new ChainCheck();
  const contents = new ContentCheck(rows);
  const links: Break[] = [];
  const differing: Break[] = [];
  for await (const part of parts) {
    if (part.part !== 'table') continue;
    for await (const row of readRowObjects(part.columns, part.rows)) {
      if (part.table === 'EventLink') note(links, row.position ?? null, chain.takeLink(row));
      else if (part.table !== 'Event') takeRow(rows, part.table, row);
      else {
        const broken = chain.takeEvent(row);
        note(links, String(chain.position), broken);
        note(differing, String(chain.position), contents.takeEvent(row));
      }
    }
  }
  note(links, String(chain.position + 1), chain.finish());
  if (expected) note(links, expected.position, checkEnd(chain, expected));
  return { head: chain.head, breaks: [...links.slice(0, 1), ...differing, ...contents.finish()].slice(0, MOST_BREAKS) };
}

function note(breaks: Break[], position: string | null, what: string | null): void {
  if (what !== null && breaks.length < MOST_BREAKS) breaks.push({ position, what });
}

function checkEnd(chain: ChainCheck, { position, hash }: ExpectedHead): string | null {
  const found = chain.hashAt(Number(position));
  if (found === undefined) return `the record ends before it, at place ${chain.position}: what came after was cut off`;
  return found === hash ? null : 'its hash is not the one expected: the record was rewritten';
}
