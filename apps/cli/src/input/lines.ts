// Which lines come in, one after the other, while more are still to come?
import { CommandError } from '../command-error.ts';

const MOST_CHARACTERS = 2_000_000;

/**
 * Lines of a UTF-8 stream without their ends, as soon as each is whole; a last line without an end counts.
 * @throws CommandError when the bytes are not UTF-8, hold null bytes, or a line is longer than two million characters
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let count = 0;
  const refuse = (problem: string) => new CommandError(`Line ${count + 1} of the input ${problem}`);
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw refuse('or a later one is not UTF-8 text. Save it with the encoding UTF-8, one sentence a line, and try again.');
    }
  };
  for await (const chunk of chunks) {
    const parts = (rest + decode(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      yield cleanLine(line, refuse);
      count++;
    }
    if (rest.length > MOST_CHARACTERS) throw refuse('is longer than 2 MB. Give one sentence a line.');
  }
  rest += decode();
  if (rest !== '') yield cleanLine(rest, refuse);
}

function cleanLine(line: string, refuse: (problem: string) => CommandError): string {
  if (line.includes('\0')) throw refuse('holds null bytes, so this is not text. Give one sentence a line, in UTF-8.');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
