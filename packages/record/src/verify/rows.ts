// The rows of a table in a backup as objects, column by column, every value as COPY prints it.
import { type Field, readCopyLine } from '../copy-text.ts';

export type Row = Readonly<Record<string, Field>>;

/** `blocks` are whole lines, some at a time. */
export async function* readRowObjects(columns: readonly string[], blocks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  for await (const block of blocks) {
    const lines = block.toString('utf8').split('\n');
    lines.pop();
    for (const line of lines) {
      const fields = readCopyLine(line);
      yield Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? null]));
    }
  }
}
