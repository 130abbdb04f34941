// Which command do these words ask for, and how did it end?
import { parseArgs } from 'node:util';
import type { Command, Parameters, Terminal } from './command.ts';
import { CommandError, type FailureCode } from './command-error.ts';
import { agreementCommand } from './commands/agreement.ts';
import { backupCommand } from './commands/backup.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { precedentsCommand } from './commands/precedents.ts';
import { readCommand } from './commands/read.ts';
import { reanchorCommand } from './commands/reanchor.ts';
import { restoreCommand } from './commands/restore.ts';
import { scoreCommand } from './commands/score.ts';
import { segmentCommand } from './commands/segment.ts';
import { verifyCommand } from './commands/verify.ts';
import { printable } from './printable.ts';

const CALL = 'npm run -s touchstone --';
const COMMANDS = new Map<string, Command>([
  ['read', readCommand],
  ['score', scoreCommand],
  ['segment', segmentCommand],
  ['agreement', agreementCommand],
  ['reanchor', reanchorCommand],
  ['precedents', precedentsCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['verify', verifyCommand],
]);

function generalHelp(): string {
  const rows = [...COMMANDS.values()].map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `Usage: ${CALL} COMMAND …\n\n${rows.join('')}\nEach command tells more with --help. Exit code: 0 done, 1 bad input or failure, 2 wrong usage.\n`;
}

const commandHelp = ({ usage, summary, details }: Command) => `Usage: ${CALL} ${usage}\n\n${summary}\n\n${details}\n`;

const nameOfPositional = ({ usage }: Command) => usage.split(' ')[1]?.replace(/[[\]]/g, '') ?? '';

function readParameters(name: string, command: Command, words: readonly string[]): Parameters {
  const advice = `Usage: ${CALL} ${command.usage}`;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true });
    const missing = command.positionals - positionals.length;
    if (missing === 0 || (missing === 1 && command.isLastOptional)) return { positionals, options: values as Parameters['options'] };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CommandError(`${printable(problem)}. ${advice}`, 2);
  }
  throw new CommandError(
    `${name} takes ${command.positionals === 0 ? 'no file' : `${command.isLastOptional ? 'at most' : 'exactly'} one ${nameOfPositional(command)}`}. ${advice}`,
    2,
  );
}

async function dispatch([name, ...words]: readonly string[], terminal: Terminal): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return terminal.print(generalHelp());
  if (name === undefined) throw new CommandError(`Say what to do.\n${generalHelp()}`, 2);
  const command = COMMANDS.get(name);
  if (!command) throw new CommandError(`There is no command ${printable(name)}.\n${generalHelp()}`, 2);
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (options.includes('--help') || options.includes('-h')) return terminal.print(commandHelp(command));
  await command.run(readParameters(name, command, words), terminal);
}

/** Runs the words after `touchstone`; what goes wrong is told on stderr. Resolves to the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<0 | FailureCode> {
  try {
    await dispatch(words, terminal);
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.tell(error.message);
      return error.exitCode;
    }
    terminal.tell(`Something went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  }
}
