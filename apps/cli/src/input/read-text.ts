// What stands in the file, or on stdin, that a command was given?
import { open } from 'node:fs/promises';
import { decodeText, MOST_BYTES } from './decode-text.ts';
import { fileProblem } from './file-problem.ts';

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
    throw fileProblem(file, error);
  }
}
