// touchstone read: what is in an article, and which claims are worth checking?
import type { Command } from '../command.ts';
import { describeReading } from '../describe-reading.ts';
import { readText } from '../input/read-text.ts';

export const readCommand: Command = {
  summary: 'read an article: its parts, quotations, speakers and claims worth checking',
  usage: 'read FILE [--json]',
  details: `FILE is plain text in UTF-8 of up to 2 MB; - reads it from stdin.
  --json   print one JSON object; its offsets are UTF-16 units into its own "text"`,
  options: { json: { type: 'boolean' } },
  positionals: 1,
  async run({ positionals: [file = '-'], options }, terminal) {
    const text = await readText(file, terminal.stdin);
    const { readArticle } = await import('@touchstone/language');
    const reading = readArticle(text);
    await terminal.print(options.json === true ? `${JSON.stringify(reading)}\n` : describeReading(reading));
  },
};
