import type { LibraryFormat } from '@touchstone/domain';

/** A list is read element by element, and so is what stands in one of these properties of an object. */
const CONTAINER = /"(dataFeedElement|@graph|itemListElement|claims)"\s*:\s*\[/;

export type Shape = { format: LibraryFormat; paths: string[] };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How a file is written, by its beginning; null where it is nothing that could be read. */
export function guessFormat(beginning: string): Shape | null {
  const text = beginning.trimStart();
  if (text.startsWith('[')) return { format: 'json', paths: ['$.*'] };
  if (!text.startsWith('{')) return /[,;\t]/.test(text.split('\n', 1)[0] ?? '') ? { format: 'csv', paths: [] } : null;
  const end = text.indexOf('\n');
  const isOneAfterTheOther = end > 0 && isJson(text.slice(0, end)) && text.slice(end).trim() !== '';
  if (isOneAfterTheOther) return { format: 'jsonl', paths: [] };
  const container = CONTAINER.exec(text)?.[1];
  return { format: 'json', paths: [container ? `$.${container}.*` : '$'] };
}
