// Starts Touchstone: the server, and the work in the background unless another process does that.
import { StartUpError } from '@touchstone/db';
import { readEnvironment } from './env.ts';
import { startUp } from './start-up.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

try {
  const starting = startUp(readEnvironment(), say);
  stopOnSignals(starting, say);
  say(`Touchstone is ready: ${(await starting).url}`);
} catch (error) {
  if (!(error instanceof StartUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
