// What should somebody do whose file cannot be read?
import { CommandError } from '../command-error.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check its name and the folder you are in.',
  EISDIR: 'is a folder. Name a file in it.',
  EACCES: 'may not be read by you. Change its permissions, or copy it.',
  EPERM: 'may not be read by you. Change its permissions, or copy it.',
};

/** The error to throw instead: a sentence when the operating system refused, else the error as it is. */
export function fileProblem(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new CommandError(`${file} ${PROBLEMS[String(error.code)] ?? `cannot be read (${String(error.code)}).`}`);
}
