// touchstone import: a file of fact-checks by others into the library.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readSettings } from '../settings.ts';

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new CommandError(`There is no file ${file}.`);
  return found.size;
}

export const importCommand: Command = {
  summary: 'read fact-checks by others into the library',
  usage: 'import FILE [--publisher NAME] [--language CODE]',
  details: `FILE holds JSON lines, a table with a line of names (CSV), ClaimReview as JSON-LD, a DataFeed, or what the Google Fact Check Tools give.
It is read piece by piece, while people go on working. What the library holds already stays as it is: the same file twice changes nothing.
An import that broke off goes on where it stopped. What cannot be read is told with its line, and the rest is kept.
  --publisher NAME   who published what does not say so itself
  --language CODE    in which language it is where it does not say so, such as en
The newsroom is the one in TOUCHSTONE_DATA_DIR (.data when not set), or the database DATABASE_URL names.`,
  options: { publisher: { type: 'string' }, language: { type: 'string' } },
  positionals: 1,
  async run({ positionals: [file = ''], options }, terminal) {
    const sizeBytes = await sizeOf(file);
    const { importOrder } = await import('@touchstone/domain');
    const asked = importOrder.safeParse({ fileName: path.basename(file), ...options });
    if (!asked.success) throw new CommandError(asked.error.issues.map(({ message }) => message).join(' '));
    const { publisher, language, fileName } = asked.data;
    const order = { fileName, sizeBytes, publisher: publisher || null, language: language || null, startedById: null };
    const { ImportRefusal, importFactChecks, migrate, openDatabase } = await import('@touchstone/db');
    const { readFactChecks } = await import('@touchstone/library');
    const { inNewsroom } = await import('../in-newsroom.ts');
    await inNewsroom({ settings: readSettings(), say: terminal.tell }, async (url) => {
      await migrate(url);
      const database = openDatabase({ url });
      let problems = 0;
      async function* entries() {
        const unsaid = { publisher: publisher || undefined, language: language || undefined };
        for await (const entry of readFactChecks(createReadStream(file), unsaid)) {
          for (const { reason } of entry.problems) if (problems++ < 20) terminal.tell(`Line or record ${entry.place}: ${reason}`);
          yield entry;
        }
      }
      try {
        const { created, changed, same, bad } = await importFactChecks(database, order, entries(), ({ readBytes, entries: read }) =>
          terminal.tell(`${Math.floor((100 * readBytes) / Math.max(1, sizeBytes))} %, ${read} entries`),
        );
        terminal.tell(`Read ${file}: ${created} new, ${changed} changed, ${same} as they were, ${bad} that could not be read.`);
      } catch (error) {
        throw error instanceof ImportRefusal ? new CommandError(error.message) : error;
      } finally {
        await database.close();
      }
    });
  },
};
