// Does the record of a newsroom hold, as it is at one moment, while people go on working?
import { type ExpectedHead, type Findings, readBackup, verifyRecord } from '@touchstone/record';
import { takeBackup } from './take-backup.ts';

/** @throws what `takeBackup` throws */
export const verifyNewsroom = (url: string, expected: ExpectedHead | null = null): Promise<Findings> =>
  verifyRecord(readBackup(takeBackup(url)), expected);
