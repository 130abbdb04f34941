// Is this file a whole backup, and does the record in it hold? Without a database.
import { createReadStream } from 'node:fs';
import { BackupError, type ExpectedHead, type Findings, readBackup, verifyRecord } from '@touchstone/record';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

/** @throws CommandError saying what to do when the file cannot be read, is no backup, is cut or damaged */
export async function checkBackupFile(file: string, expected: ExpectedHead | null = null): Promise<Findings> {
  try {
    return await verifyRecord(readBackup(createReadStream(file)), expected);
  } catch (error) {
    if (error instanceof BackupError) throw new CommandError(`${file} ${error.message}`);
    throw fileProblem(file, error);
  }
}
