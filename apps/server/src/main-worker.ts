// Starts the work in the background as a process of its own, beside servers that were started with TOUCHSTONE_WORK=none.
import { StartUpError } from '@touchstone/db';
import { openEncoderThread } from '@touchstone/embeddings';
import { systemClock } from './adapters/clock.ts';
import { openMailer } from './adapters/mailer.ts';
import { openAssistant } from './assistant/ask-model.ts';
import { readEnvironment } from './env.ts';
import { ownAddress } from './http/own-address.ts';
import { startWork } from './jobs/work.ts';
import { openMigratedDatabase } from './open-database.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

async function start() {
  const environment = readEnvironment();
  const { database, close } = await openMigratedDatabase(environment, say);
  const encoder = openEncoderThread();
  const desk = {
    db: database,
    clock: systemClock,
    mailer: openMailer(environment, say),
    encoder,
    publicUrl: ownAddress(environment).baseUrl,
    assistant: environment.assistant && openAssistant(environment.assistant),
  };
  const work = startWork(desk, { digestHour: environment.digestHour, say });
  return {
    async close() {
      // closed beside the work, which would otherwise finish the page of meanings it is at
      await Promise.all([work.close(), encoder.close()]);
      await close();
    },
  };
}

try {
  const starting = start();
  stopOnSignals(starting, say);
  await starting;
  say('Touchstone works in the background');
} catch (error) {
  if (!(error instanceof StartUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
