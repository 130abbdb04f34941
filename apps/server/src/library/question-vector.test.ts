import { describe, expect, it } from 'vitest';
import { wordEncoder } from '../testing/word-encoder.ts';
import { questionVector } from './question-vector.ts';

const asked = (text: string, language: string | null, { hasVectors = true, encoder = wordEncoder } = {}) =>
  questionVector({ index: { hasVectors }, encoder }, { text, language });

describe('what a question means', () => {
  it('is asked of the encoder in English, or where nobody says the language', async () => {
    expect(await asked('Rents rose.', 'en-GB')).toHaveLength(512);
    expect(await asked('Rents rose.', null)).toHaveLength(512);
  });

  it('is left out in another language, in other letters, and where nothing has a meaning yet', async () => {
    expect(await asked('Die Mieten stiegen.', 'de')).toBeNull();
    expect(await asked('Ціни зросли.', null)).toBeNull();
    expect(await asked('Rents rose.', 'en', { hasVectors: false })).toBeNull();
  });

  it('is not waited for when the encoder broke', async () => {
    expect(await asked('Rents rose.', 'en', { encoder: { encode: () => Promise.reject(new Error('Broken.')) } })).toBeNull();
  });
});
