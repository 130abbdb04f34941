// touchstone agreement: how far do these raters agree?
import type { StatisticName } from '@touchstone/agreement';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readText } from '../input/read-text.ts';
import { printable } from '../printable.ts';

const matrix = z.array(z.array(z.union([z.string(), z.number(), z.null()])), 'data is a list of rows, each a list of ratings.');
const oneCase = z.object({ id: z.string().optional(), statistic: z.string().optional(), data: matrix });
const anything = z.union([z.array(oneCase), matrix.transform((data) => [{ data }]), oneCase.transform((one) => [one])]);
type Case = z.output<typeof oneCase>;

function casesIn(text: string, file: string): Case[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandError(`${printable(file)} is no JSON. Give a matrix, or a list of objects with "statistic" and "data".`);
  }
  const { data } = anything.safeParse(json);
  if (!data)
    throw new CommandError(`${printable(file)} holds neither a matrix of ratings nor a list of objects with "statistic" and "data".`);
  return data;
}

interface Result {
  id?: string;
  statistic: StatisticName;
  value: number | null;
}

const lineOf = ({ id, statistic, value }: Result) => `${[...(id ? [printable(id)] : []), statistic, value ?? 'undefined'].join('\t')}\n`;

export const agreementCommand: Command = {
  summary: 'say how far raters agree: kappa, pi, alpha',
  usage: 'agreement FILE [--statistic NAME] [--json]',
  details: `FILE is JSON in UTF-8 of up to 2 MB; - reads it from stdin: a matrix (a list of rows, null where a rating is missing), an object with
"statistic", "data" and if wanted "id", or a list of such objects. For each, one line: its id where it has one, the statistic, the value.
  --statistic NAME   for what names none itself: percent-agreement; cohen-kappa, also -linear and -quadratic; scott-pi; alpha-nominal,
                     alpha-ordinal, alpha-interval, alpha-ratio (a row a rater); fleiss-kappa (a row a thing, with what it was given);
                     fleiss-kappa-counts (a row a thing, with how often each category was given); cohen-kappa-table, also
                     -linear-table and -quadratic-table; scott-pi-table (a square table of two raters)
  --json             print one JSON array of {id, statistic, value} instead
A value is "undefined" (null in JSON) where there is nothing to tell apart, such as one category for everything. A matrix its statistic
cannot be taken of is named on stderr and left out; the rest goes on, and the exit code is 1 at the end.`,
  options: { statistic: { type: 'string' }, json: { type: 'boolean' } },
  positionals: 1,
  async run({ positionals: [file = '-'], options }, terminal) {
    const cases = casesIn(await readText(file, terminal.stdin), file);
    const { isStatisticName, MatrixError, STATISTICS } = await import('@touchstone/agreement');
    const nameOf = ({ statistic = typeof options.statistic === 'string' ? options.statistic : undefined }: Case): StatisticName => {
      if (statistic === undefined) throw new CommandError('No statistic is named. Say which with --statistic NAME.');
      if (isStatisticName(statistic)) return statistic;
      throw new CommandError(`There is no statistic ${printable(statistic)}. Choose from: ${Object.keys(STATISTICS).join(', ')}.`);
    };
    const results = cases.flatMap((one, index) => {
      try {
        const statistic = nameOf(one);
        return { ...(one.id !== undefined && { id: one.id }), statistic, value: STATISTICS[statistic](one.data) };
      } catch (error) {
        if (!(error instanceof MatrixError || error instanceof CommandError)) throw error;
        terminal.tell(`${one.id ? printable(one.id) : `Matrix ${index + 1}`}: ${error.message}`);
        return [];
      }
    });
    await terminal.print(options.json === true ? `${JSON.stringify(results)}\n` : results.map(lineOf).join(''));
    if (results.length < cases.length)
      throw new CommandError(`${cases.length - results.length} of ${cases.length} matrices could not be taken.`);
  },
};
