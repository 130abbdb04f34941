// touchstone reanchor: where do these words stand in another version of the text?
import type { Passage } from '@touchstone/anchoring';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { linesOf } from '../input/lines.ts';

const offset = z.number().int().nonnegative();
const question = z.object({
  text: z.string(),
  anchor: z.object({
    start: offset,
    end: offset,
    exact: z.string().min(1),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
  }),
});

interface Question {
  text: string;
  passage: Passage;
}

/** null when the line is no question */
function questionIn(line: string): Question | null {
  try {
    const { text, anchor } = question.parse(JSON.parse(line));
    const { exact: quote, ...place } = anchor;
    return { text, passage: { quote, ...place } };
  } catch {
    return null;
  }
}

export const reanchorCommand: Command = {
  summary: 'find passages again in another version of their text',
  usage: 'reanchor',
  details: `One JSON object a line on stdin, in UTF-8: {"text", "anchor": {"start", "end", "exact", "prefix", "suffix"}}, the offsets in UTF-16 units
of the text the anchor was made in, up to 32 units of it before and after as prefix and suffix. For each one JSON object a line:
  {"status": "exact" | "moved" | "altered" | "gone", "start", "end", "confidence"}
exact: the same words in their place; moved: the same words elsewhere; altered: other words, or not certain which of several places:
a person should look; gone: start and end are null. A line that is no such object is named on stderr and answered with
{"status": null}; the rest goes on, and the exit code is 1 at the end.`,
  options: {},
  positionals: 0,
  async run(_parameters, terminal) {
    const { reanchor } = await import('@touchstone/anchoring');
    let number = 0;
    let bad = 0;
    for await (const line of linesOf(terminal.stdin)) {
      number++;
      if (line.trim() === '') continue;
      const asked = questionIn(line);
      if (asked) await terminal.print(`${JSON.stringify(reanchor(asked.text, asked.passage))}\n`);
      else {
        bad++;
        terminal.tell(`Line ${number} of the input is no JSON object with "text" and "anchor".`);
        await terminal.print('{"status":null}\n');
      }
    }
    if (bad > 0) throw new CommandError(`${bad} of ${number} lines could not be read.`);
  },
};
