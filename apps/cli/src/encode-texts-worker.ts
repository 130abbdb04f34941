// The thread of encode-texts.ts: texts come in, their vectors go out.
import { parentPort } from 'node:worker_threads';
import { loadSentenceEncoder } from '@touchstone/embeddings';

const loading = loadSentenceEncoder();

parentPort?.on('message', async (texts: string[]) => {
  const encoder = await loading;
  parentPort?.postMessage(await encoder.encode(texts));
});
