// Does one piece of work in a thread of its own, with limits on time and memory, so that it holds up nobody else.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface WorkerLimits {
  milliseconds: number;
  heapMegabytes: number;
}

/** Tests run from source, where a thread cannot be started from TypeScript: it is then taken from the build. */
function builtFile(module: URL): URL {
  const built = new URL(module.href.replace(/\.ts$/, '.js'));
  return existsSync(fileURLToPath(built)) ? built : new URL(built.href.replace('/src/', '/dist/'));
}

/**
 * Starts `module` (a URL of a module beside the caller) with `input` as its workerData; its first message is the result.
 * `refuse` makes the error for work that broke, or went over its limits.
 */
export function inWorker<Result>(module: URL, input: unknown, limits: WorkerLimits, refuse: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(builtFile(module), {
      workerData: input,
      // a thread started from source must not look for its packages' sources, which it could not run
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    });
    const timer = setTimeout(() => finish(() => reject(refuse())), limits.milliseconds);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (result: Result) => finish(() => resolve(result)));
    worker.once('error', () => finish(() => reject(refuse())));
  });
}
