// The thread of encoder-thread.ts: texts come in, their vectors go out.
import { parentPort } from 'node:worker_threads';
import { loadSentenceEncoder } from './sentence-encoder.ts';

const loading = loadSentenceEncoder();

parentPort?.on('message', async ({ id, texts }: { id: number; texts: string[] }) => {
  const encoder = await loading;
  parentPort?.postMessage({ id, vectors: await encoder.encode(texts) });
});
