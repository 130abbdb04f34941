// Takes a chosen or dropped file for an article, or says in a sentence why it cannot be taken.
import { MAX_ARTICLE_BYTES } from '@touchstone/domain';

/** The kinds of file the server reads. */
export const ARTICLE_FILE_TYPES = ['.txt', '.md', '.markdown', '.html', '.htm'] as const;

export const TOO_LARGE = 'The text is larger than 2 MB. Split it, or hand in the part to be checked.';
const WRONG_KIND = 'Files of this kind cannot be read yet. Save it as .txt, .md or .html, or paste the text.';
const UNREADABLE = 'The file could not be read. Choose it again, or paste its text.';

export interface ArticleFile {
  name: string;
  base64: string;
  /** In bytes. */
  size: number;
}

const asBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** The file as it is sent, or the sentence that refuses it. */
export async function takeArticleFile(file: File): Promise<ArticleFile | string> {
  const name = file.name.toLowerCase();
  if (!ARTICLE_FILE_TYPES.some((ending) => name.endsWith(ending))) return WRONG_KIND;
  if (file.size > MAX_ARTICLE_BYTES) return TOO_LARGE;
  try {
    return { name: file.name, base64: await asBase64(file), size: file.size };
  } catch {
    return UNREADABLE;
  }
}

/** Bytes of the words as they travel. */
export const bytesOf = (text: string): number => new Blob([text]).size;
