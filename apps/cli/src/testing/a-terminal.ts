// A terminal for tests: what stdin holds goes in, what was printed and told comes out.
import type { Terminal } from '../command.ts';
import { runCommandLine } from '../run-command-line.ts';

interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const asBytes = (chunk: string | Uint8Array) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);

/** Runs the words after `touchstone` with these chunks on stdin. */
export async function runTouchstone(words: readonly string[], stdin: readonly (string | Uint8Array)[] = []): Promise<Outcome> {
  const outcome: Outcome = { exitCode: 0, stdout: '', stderr: '' };
  const terminal: Terminal = {
    stdin: (async function* () {
      yield* stdin.map(asBytes);
    })(),
    async print(text) {
      outcome.stdout += text;
    },
    tell(message) {
      outcome.stderr += `${message}\n`;
    },
  };
  outcome.exitCode = await runCommandLine(words, terminal);
  return outcome;
}
