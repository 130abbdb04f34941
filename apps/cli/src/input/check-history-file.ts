// Is this file an exported history, and does the part of the record in it hold?
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type ExpectedHead, HISTORY_FORMAT, type HistoryFindings, verifyHistory } from '@touchstone/record';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

/** The format stands within the first bytes of the file. */
const BEGINNING = 200;

async function isHistory(file: string): Promise<boolean> {
  for await (const bytes of createReadStream(file, { end: BEGINNING - 1 })) return String(bytes).includes(`"${HISTORY_FORMAT}"`);
  return false;
}

/** null when it is some other file. @throws CommandError when it cannot be read, was cut, or is not one as Touchstone writes it */
export async function checkHistoryFile(file: string, expected: ExpectedHead | null): Promise<HistoryFindings | null> {
  try {
    if (!(await isHistory(file))) return null;
    const findings = verifyHistory(await readFile(file, 'utf8'), expected);
    if (!findings) throw new CommandError(`${file} is not a whole history as Touchstone exports it. Export it again.`);
    return findings;
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(file, error);
  }
}
