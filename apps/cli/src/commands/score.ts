// touchstone score: how much is each sentence worth checking?
import type { Command } from '../command.ts';
import { linesOf } from '../input/lines.ts';

export const scoreCommand: Command = {
  summary: 'score sentences from stdin, one a line',
  usage: 'score',
  details: `Sentences come on stdin in UTF-8, one a line. For each line, an empty one too, one number from 0 to 1 is printed
as soon as the line is read; from 0.5 up a checker would look at it.`,
  options: {},
  positionals: 0,
  async run(_parameters, terminal) {
    const { checkWorthiness } = await import('@touchstone/language');
    for await (const line of linesOf(terminal.stdin)) await terminal.print(`${checkWorthiness(line).score}\n`);
  },
};
