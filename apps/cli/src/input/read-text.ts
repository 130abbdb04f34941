// What stands in the file, or on stdin, that a command was given?
import { open } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import { decodeText, MOST_BYTES } from './decode-text.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check its name and the folder you are in.',
  EISDIR: 'is a folder. Name a file in it.',
  EACCES: 'may not be read by you. Change its permissions, or copy it.',
  EPERM: 'may not be read by you. Change its permissions, or copy it.',
};

/** Bytes up to one more than the limit: enough to see that there are too many, never more in memory. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part);
    length += part.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(parts);
}

async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  return await collect(handle.createReadStream());
}

/**
 * The text of `file`, or of stdin when it is `-`.
 * @throws CommandError saying what to do when it cannot be read or is no text
 */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  if (file === '-') return decodeText(await collect(stdin), 'The input');
  try {
    return decodeText(await readFile(file), file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CommandError(`${file} ${PROBLEMS[code] ?? `cannot be read (${code || String(error)}).`}`);
  }
}
