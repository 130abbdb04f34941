// The meanings of sentences as vectors, computed once: about 10 ms each.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBuilt, root } from './claimbuster.mjs';

const cache = path.join(root, 'node_modules/.cache/worthiness-meanings');
const { loadSentenceEncoder, VECTOR_LENGTH } = await loadBuilt('embeddings/dist/index.js');

async function encode(texts) {
  const encoder = await loadSentenceEncoder();
  const vectors = new Float32Array(texts.length * VECTOR_LENGTH);
  // texts of like length together: a batch takes as long as its longest
  const order = texts.map((_, at) => at).sort((a, b) => texts[a].length - texts[b].length);
  for (let begin = 0; begin < order.length; begin += 32) {
    const batch = order.slice(begin, begin + 32);
    const encoded = await encoder.encode(batch.map((at) => texts[at]));
    for (const [place, at] of batch.entries()) vectors.set(encoded[place], at * VECTOR_LENGTH);
  }
  return vectors;
}

/** The vector of each text, by the text. */
export async function meaningsOf(texts) {
  const distinct = [...new Set(texts)].sort();
  const file = path.join(cache, `${createHash('sha256').update(JSON.stringify(distinct)).digest('hex').slice(0, 16)}.f32`);
  if (!existsSync(file)) {
    console.error(`Computing the meanings of ${distinct.length} sentences …`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, await encode(distinct));
  }
  const bytes = readFileSync(file);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return new Map(distinct.map((text, at) => [text, all.subarray(at * VECTOR_LENGTH, (at + 1) * VECTOR_LENGTH)]));
}
