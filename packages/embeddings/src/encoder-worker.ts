// The thread of encoder-thread.ts: texts come in, their vectors go out, or why there are none.
import { parentPort } from 'node:worker_threads';
import { loadSentenceEncoder } from './sentence-encoder.ts';

const loading = loadSentenceEncoder();

parentPort?.on('message', async ({ id, texts }: { id: number; texts: string[] }) => {
  try {
    const encoder = await loading;
    parentPort?.postMessage({ id, vectors: await encoder.encode(texts) });
  } catch (error) {
    parentPort?.postMessage({ id, reason: error instanceof Error ? error.message : 'unknown' });
  }
});
