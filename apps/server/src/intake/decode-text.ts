// The characters of a text file: UTF-8, or UTF-16 when its first bytes say so; anything else is refused, never guessed.
import { unusable } from '../trpc/refusals.ts';

const WRONG_ENCODING = 'The file is not UTF-8 text. Open it in an editor, save it with the encoding UTF-8, and try again.';
const BINARY = 'This is not a text file. Save the article as .txt, .md or .html, or paste its text.';

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** @throws BAD_REQUEST with a sentence for binary files and other encodings. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) throw unusable(BINARY);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unusable(WRONG_ENCODING);
  }
}
