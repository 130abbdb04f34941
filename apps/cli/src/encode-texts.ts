// How do many texts become vectors soon? A thread for each core takes its share.
import { availableParallelism } from 'node:os';
import { openEncoderThread } from '@touchstone/embeddings';

/** So many more texts are worth a further thread: each takes a moment to start. */
const WORTH_THREAD = 200;
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
  if (texts.length >= TOLD_EACH) tell(`Computing the meanings of ${texts.length} texts.`);
  const encodeShare = async () => {
    const encoder = openEncoderThread();
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        keep(batch, await encoder.encode(batch.map((at) => texts[at] ?? '')));
      }
    } finally {
      await encoder.close();
    }
  };
  const threads = Math.min(availableParallelism(), Math.ceil(texts.length / WORTH_THREAD));
  await Promise.all(Array.from({ length: threads }, encodeShare));
  return vectors;
}
