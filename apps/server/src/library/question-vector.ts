// What a question means, where there is something to compare it with.
import type { SentenceEncoder } from '@touchstone/embeddings';
import { textForMeaning } from '@touchstone/matching';
import { orLate } from './or-late.ts';
import type { LibraryIndex } from './precedent-index.ts';

/** The encoder is not waited for any longer: words alone find much. Milliseconds. */
const PATIENCE_MS = 400;
const LATIN = /\p{Script=Latin}/u;

/** null where it cannot be told, in other languages than English above all. */
export async function questionVector(
  { index, encoder }: { index: Pick<LibraryIndex, 'hasVectors'>; encoder: SentenceEncoder },
  { text, language }: { text: string; language: string | null },
): Promise<Float32Array | null> {
  if (!index.hasVectors || !(language ?? 'en').startsWith('en') || !LATIN.test(text)) return null;
  const encoding = encoder.encode([textForMeaning(text)]).then(
    ([vector]) => vector,
    () => undefined,
  );
  return (await orLate(encoding, PATIENCE_MS)) ?? null;
}
