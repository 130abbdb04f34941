// touchstone score: how much is each sentence worth checking?
import type { Command } from '../command.ts';
import { linesOf } from '../input/lines.ts';

export const scoreCommand: Command = {
  summary: 'score sentences from stdin, one a line',
  usage: 'score [--refined]',
  details: `Sentences come on stdin in UTF-8, one a line. For each line, an empty one too, one number from 0 to 1 is printed
as soon as the line is read; from 0.5 up a checker would look at it.
  --refined   read the meaning of each sentence too: nearer to what checkers would mark, about 100 lines a second`,
  options: { refined: { type: 'boolean' } },
  positionals: 0,
  async run({ options }, terminal) {
    const scoreOf = options.refined ? await loadRefined() : await loadInstant();
    for await (const line of linesOf(terminal.stdin)) await terminal.print(`${await scoreOf(line)}\n`);
  },
};

type ScoreOf = (line: string) => number | Promise<number>;

async function loadInstant(): Promise<ScoreOf> {
  const { checkWorthiness } = await import('@touchstone/language');
  return (line) => checkWorthiness(line).score;
}

async function loadRefined(): Promise<ScoreOf> {
  const { MOST_CHARACTERS, refinedWorthiness } = await import('@touchstone/language');
  const { loadSentenceEncoder } = await import('@touchstone/embeddings');
  const encoder = await loadSentenceEncoder();
  return async (line) => {
    const [vector = new Float32Array()] = line.trim() ? await encoder.encode([line.slice(0, MOST_CHARACTERS)]) : [];
    return refinedWorthiness(line, vector);
  };
}
