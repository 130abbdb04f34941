// What does the network over meanings look at?
import { CUES, type Cue } from './sentence-cues.ts';

const MEANING_SCALE = 3;
const CUE_SCALE = 0.5;

/** The numbers of the sentence's vector, then one for each cue. */
export function meaningInput(meaning: Float32Array, cues: ReadonlySet<Cue>): Float32Array {
  const input = new Float32Array(meaning.length + CUES.length);
  for (const [at, value] of meaning.entries()) input[at] = value * MEANING_SCALE;
  for (const [at, cue] of CUES.entries()) if (cues.has(cue)) input[meaning.length + at] = CUE_SCALE;
  return input;
}
