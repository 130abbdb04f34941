// How do many texts become vectors soon? A thread for each core takes its share.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadSentenceEncoder } from '@touchstone/embeddings';

/** Fewer are computed here: a thread takes a moment to start. */
const WORTH_THREADS = 200;
const TOLD_EACH = 2_000;
const BATCH = 32;

/** The vector of each text, in their order; how many are done is told. */
export async function encodeTexts(texts: readonly string[], tell: (message: string) => void): Promise<Float32Array[]> {
  const vectors: Float32Array[] = new Array(texts.length);
  // like lengths together: a batch takes as long as its longest
  const order = texts.map((_, at) => at).sort((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0));
  const batches: number[][] = [];
  for (let begin = 0; begin < order.length; begin += BATCH) batches.push(order.slice(begin, begin + BATCH));
  let done = 0;
  const keep = (batch: readonly number[], encoded: readonly Float32Array[]) => {
    for (const [place, at] of batch.entries()) vectors[at] = encoded[place] as Float32Array;
    const before = done;
    done += batch.length;
    if (Math.floor(before / TOLD_EACH) < Math.floor(done / TOLD_EACH)) tell(`${done} of ${texts.length} meanings computed.`);
  };
  const textsOf = (batch: readonly number[]) => batch.map((at) => texts[at] ?? '');
  if (texts.length < WORTH_THREADS) {
    const encoder = await loadSentenceEncoder();
    for (const batch of batches) keep(batch, await encoder.encode(textsOf(batch)));
    return vectors;
  }
  tell(`Computing the meanings of ${texts.length} texts.`);
  const thread = async () => {
    const worker = new Worker(new URL('./encode-texts-worker.js', import.meta.url));
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) keep(batch, await ask(worker, textsOf(batch)));
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, thread));
  return vectors;
}

function ask(worker: Worker, texts: readonly string[]): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (vectors: Float32Array[]) => {
      worker.off('error', reject);
      resolve(vectors);
    });
    worker.postMessage(texts);
  });
}
