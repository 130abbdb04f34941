// Which files were read into the library, how far, and what in them could not be read.
import { isImporting, listImports, loadImportProblems } from '@touchstone/db';
import type { ImportState } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

const MOST_SHOWN = 50;

export interface ImportReply {
  id: string;
  fileName: string;
  sizeBytes: number;
  readBytes: number;
  /** `stopped`: broken off; the same file goes on where it stopped. */
  state: ImportState | 'stopped';
  reason: string | null;
  created: number;
  changed: number;
  same: number;
  bad: number;
  /** null: from the command line. */
  startedBy: Named | null;
  startedAt: string;
}

export async function listLibraryImports({ db }: Caller): Promise<ImportReply[]> {
  const [imports, isReading] = await Promise.all([listImports(db, MOST_SHOWN), isImporting(db)]);
  const latest = imports.filter(({ state }) => state === 'running').sort((a, b) => Number(b.changedAt) - Number(a.changedAt))[0];
  return imports.map((one) => ({
    id: one.id,
    fileName: one.fileName,
    sizeBytes: Number(one.sizeBytes),
    readBytes: Number(one.readBytes),
    state: one.state === 'running' && !(isReading && one === latest) ? 'stopped' : one.state,
    reason: one.reason,
    created: one.created,
    changed: one.changed,
    same: one.same,
    bad: one.bad,
    startedBy: one.startedBy,
    startedAt: one.startedAt.toISOString(),
  }));
}

export async function getImportProblems({ db }: Caller, { importId }: { importId: string }) {
  const found = await loadImportProblems(db, importId);
  if (!found) throw notFound();
  return found.problems;
}
