// Which lines come in, one after the other, while more are still to come?
import { CommandError } from '../command-error.ts';
import { MOST_BYTES } from './decode-text.ts';

const LINE_END = 0x0a;

/**
 * Lines of a UTF-8 stream without their ends, each as soon as it is whole; a last line without an end counts.
 * @throws CommandError naming the line that is not UTF-8, holds null bytes, or is longer than 2 MB
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let number = 1;
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END, from)) {
      yield decodeLine(rest.subarray(from, end), number++);
      from = end + 1;
    }
    rest = rest.subarray(from);
    if (rest.length > MOST_BYTES) throw new CommandError(`Line ${number} of the input is longer than 2 MB. Give one sentence a line.`);
  }
  if (rest.length > 0) yield decodeLine(rest, number);
}

function decodeLine(bytes: Uint8Array, number: number): string {
  if (bytes.includes(0))
    throw new CommandError(`Line ${number} of the input holds null bytes. Give plain text in UTF-8, one sentence a line.`);
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  } catch {
    throw new CommandError(`Line ${number} of the input is not UTF-8 text. Save it with the encoding UTF-8, and try again.`);
  }
}
