// The command line's way in: the real streams, the real exit code.
import { once } from 'node:events';
import type { Terminal } from './command.ts';
import { runCommandLine } from './run-command-line.ts';

// A reader such as `head` may leave early; that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const terminal: Terminal = {
  stdin: process.stdin,
  async print(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  tell(message) {
    process.stderr.write(`${message.trimEnd()}\n`);
  },
};

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
