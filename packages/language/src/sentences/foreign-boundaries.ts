// Where sentencex, which knows the abbreviations of some 244 languages, ends the sentences of a text.
import { createRequire } from 'node:module';

interface Sentencex {
  get_sentence_boundaries(language: string, text: string): readonly { readonly end_index: number }[];
}

const require = createRequire(import.meta.url);

// Its native part is missing on some platforms, where reading must still work.
const load = (): Sentencex | null => {
  try {
    return require('sentencex');
  } catch {
    return null;
  }
};

let loaded: Sentencex | null | undefined;

/**
 * UTF-16 offsets at which sentences end, the end of the text left out; null where sentencex cannot run.
 * sentencex itself counts code points.
 */
export function foreignBoundaries(source: string, language: string): number[] | null {
  if (loaded === undefined) loaded = load();
  if (loaded === null) return null;
  const cuts: number[] = [];
  let at = 0;
  let codePoints = 0;
  for (const boundary of loaded.get_sentence_boundaries(language, source)) {
    while (codePoints < boundary.end_index && at < source.length) {
      at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      codePoints++;
    }
    if (at >= source.length) break;
    cuts.push(at);
  }
  return cuts;
}
