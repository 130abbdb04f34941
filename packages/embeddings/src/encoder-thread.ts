// The sentence encoder in a thread of its own, so that it holds up nobody else.
import { Worker } from 'node:worker_threads';
import type { SentenceEncoder } from './sentence-encoder.ts';

/** Always the built one: a thread cannot be started from TypeScript. */
const MODULE = new URL('../dist/encoder-worker.js', import.meta.url);

interface Reply {
  id: number;
  vectors?: Float32Array[];
  /** Why there are none. */
  reason?: string;
}

interface Waiting {
  resolve: (vectors: Float32Array[]) => void;
  reject: (error: Error) => void;
}

const CLOSED = 'The sentence encoder was closed.';

export interface EncoderThread extends SentenceEncoder {
  close(): Promise<void>;
}

/**
 * Starts the thread with the first texts, and anew after it broke. It takes texts in the order they are asked for, about 10 ms each, and
 * keeps no process alive while nobody waits for it. Takes 200 MB once it is started.
 */
export function openEncoderThread(): EncoderThread {
  let worker: Worker | null = null;
  let asked = 0;
  let isClosed = false;
  const waiting = new Map<number, Waiting>();
  const end = (error: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    // a thread started from source must not look for its packages' sources, which it could not run
    const started = new Worker(MODULE, { execArgv: [] });
    started.on('message', ({ id, vectors, reason }: Reply) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (vectors) one?.resolve(vectors);
      else one?.reject(new Error(`The sentences could not be encoded: ${reason}`));
      if (waiting.size === 0) started.unref();
    });
    started.on('error', end);
    started.on('exit', () => worker === started && end(new Error('The sentence encoder has ended.')));
    return started;
  };
  return {
    async encode(texts) {
      if (isClosed) throw new Error(CLOSED);
      worker ??= start();
      worker.ref();
      const id = asked++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ id, texts });
      });
    },
    async close() {
      isClosed = true;
      const closing = worker;
      end(new Error(CLOSED));
      await closing?.terminate();
    },
  };
}
