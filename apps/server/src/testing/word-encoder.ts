// For tests: a sentence encoder that takes no time. Texts with the same words, whatever their order, mean the same to it.
import { type SentenceEncoder, VECTOR_LENGTH } from '@touchstone/embeddings';

const SYNONYMS: Readonly<Record<string, string>> = { lodging: 'rent', dearer: 'rise' };

export const wordEncoder: SentenceEncoder = {
  encode: async (texts) => texts.map(vectorOf),
};

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(VECTOR_LENGTH);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const at = [...(SYNONYMS[word] ?? word)].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % VECTOR_LENGTH, 7);
    vector[at] = 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
