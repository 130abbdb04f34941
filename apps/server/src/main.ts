// Starts Touchstone and stops it cleanly on Ctrl-C, a closed terminal or a service manager's wish.
import { StartUpError } from '@touchstone/db';
import { readEnvironment } from './env.ts';
import { startUp } from './start-up.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

try {
  const starting = startUp(readEnvironment(), say);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      say('Stopping');
      await starting.then((running) => running.close()).finally(() => process.exit(0));
    });
  }
  say(`Touchstone is ready: ${(await starting).url}`);
} catch (error) {
  if (!(error instanceof StartUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
