// touchstone segment: where does each sentence begin and end?
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readText } from '../input/read-text.ts';
import { printable } from '../printable.ts';

function languageOf(tag: string | boolean | undefined): string {
  if (tag === undefined) return 'en';
  try {
    return new Intl.Locale(String(tag)).language;
  } catch {
    throw new CommandError(`${printable(String(tag))} is not a language tag. Write one such as en, de or pt-BR.`, 2);
  }
}

export const segmentCommand: Command = {
  summary: 'split a text into sentences',
  usage: 'segment FILE [--language TAG] [--json]',
  details: `FILE is plain text in UTF-8 of up to 2 MB; - reads it from stdin. Each line holds start, end and the sentence, parted by tabs.
  --language TAG   the language of the text (en when not given)
  --json           print one JSON object: the normalised text, and start and end of each sentence in UTF-16 units into it`,
  options: { json: { type: 'boolean' }, language: { type: 'string' } },
  positionals: 1,
  async run({ positionals: [file = '-'], options }, terminal) {
    const language = languageOf(options.language);
    const raw = await readText(file, terminal.stdin);
    const { normaliseText, segmentSentences } = await import('@touchstone/language');
    const text = normaliseText(raw);
    const sentences = segmentSentences(text, language).map(({ start, end }) => ({ start, end }));
    const listing = sentences.map(({ start, end }) => `${start}\t${end}\t${printable(text.slice(start, end))}\n`);
    await terminal.print(options.json === true ? `${JSON.stringify({ text, sentences })}\n` : listing.join(''));
  },
};
