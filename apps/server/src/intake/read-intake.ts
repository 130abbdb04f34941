// From what was handed over (pasted words or a file) to the text of an article, or a sentence saying why not.
import { type ArticleIntake, MAX_ARTICLE_BYTES } from '@touchstone/domain';
import { normaliseText } from '@touchstone/language';
import { unusable } from '../trpc/refusals.ts';
import { decodeText } from './decode-text.ts';
import type { FileReader, ReadIntake } from './file-reader.ts';
import { readHtmlFile } from './html/read-html-file.ts';

const TOO_LARGE = 'The text is larger than 2 MB. Split it, or hand in the part to be checked.';
const EMPTY = 'There are no words in it. Paste the text of the article, or choose another file.';

const readPlainFile: FileReader = (bytes) => ({ text: decodeText(bytes), found: {} });

/** A new kind of intake is a new line here, or a new member of ArticleIntake. */
const FILE_READERS: ReadonlyMap<string, FileReader> = new Map<string, FileReader>([
  ['txt', readPlainFile],
  ['md', readPlainFile],
  ['markdown', readPlainFile],
  ['html', (bytes) => readHtmlFile(bytes)],
  ['htm', (bytes) => readHtmlFile(bytes)],
]);

function readFile(fileName: string, bytes: Uint8Array): Promise<ReadIntake> | ReadIntake {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  const reader = FILE_READERS.get(extension);
  if (!reader) throw unusable(`Files of this kind cannot be read yet. Save it as .txt, .md or .html, or paste the text.`);
  return reader(bytes);
}

/**
 * @throws BAD_REQUEST with a sentence for an empty or too large text, a binary file, a wrong encoding or an unknown kind of file.
 */
export async function readIntake(intake: ArticleIntake): Promise<ReadIntake> {
  const bytes = intake.from === 'file' ? Buffer.from(intake.base64, 'base64') : Buffer.from(intake.text);
  if (bytes.byteLength > MAX_ARTICLE_BYTES) throw unusable(TOO_LARGE);
  const read = intake.from === 'file' ? await readFile(intake.fileName, bytes) : { text: intake.text, found: {} };
  if (read.text.includes('\0')) throw unusable('The text holds null bytes, so it is not plain text. Save it as UTF-8 text and try again.');
  const text = normaliseText(read.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw unusable(EMPTY);
  if (Buffer.byteLength(text) > MAX_ARTICLE_BYTES) throw unusable(TOO_LARGE);
  return { ...read, text };
}
