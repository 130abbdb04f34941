// How is a file made that is there whole or not at all, and never in the place of another?
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../command-error.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there.',
  EACCES: 'its folder is not yours to write in.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk takes no changes.',
};

const problemOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error ? PROBLEMS[String(error.code)] : undefined;

/**
 * Writes beside `file` and gives it its name at the end. Only its owner can read it.
 * @throws CommandError when there is something of that name or it cannot be written
 */
export async function writeNewFile(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  if (existsSync(file)) throw new CommandError(`${file} is there already, and is not replaced. Name another file.`);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await pipeline(bytes, createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const problem = problemOf(error);
    throw problem ? new CommandError(`${file} cannot be written: ${problem} Name another file.`) : error;
  }
}
