// Which text do these bytes spell, and if none, what should the person do?
import { CommandError } from '../command-error.ts';

/** Largest text taken in, in bytes as stored. */
export const MOST_BYTES = 2_000_000;

const KNOWN_FILES: readonly { signature: string; advice: string }[] = [
  { signature: '%PDF', advice: 'is a PDF. Copy its text into a .txt file, and give that.' },
  { signature: 'PK\u0003\u0004', advice: 'is a Word document or another archive. Save it as plain text (.txt), and give that.' },
  { signature: '{\\rtf', advice: 'is a rich text document. Save it as plain text (.txt), and give that.' },
];

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. `name` is how messages call it.
 * @throws CommandError for empty, too large, binary, web page or wrongly encoded input
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw new CommandError(`${name} is larger than 2 MB. Give the article alone, or split the text.`);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KNOWN_FILES.find(({ signature }) => start.startsWith(signature));
  if (known) throw new CommandError(`${name} ${known.advice}`);
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes, name);
  if (text.includes('\0'))
    throw new CommandError(`${name} is not a text file: it holds null bytes. Save the article as plain text (.txt) in UTF-8.`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CommandError(`${name} holds no words. Give a file with the text of an article.`);
  if (/^\s*<(?:!doctype\s+html|html|\?xml)\b/iu.test(text)) {
    throw new CommandError(`${name} is a web page. Copy its text into a .txt file and give that, or add the page in the workbench.`);
  }
  return text;
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const problem = bytes.includes(0) && encoding === 'utf-8' ? 'is not a text file: it holds null bytes' : 'is not UTF-8 text';
    throw new CommandError(`${name} ${problem}. Open it in an editor, save it as plain text with the encoding UTF-8, and try again.`);
  }
}
