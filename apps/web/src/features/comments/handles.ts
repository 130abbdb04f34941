// Between the names a person writes and reads in a comment ("@Ana Pereira") and the ids it is kept with.
import { mentionOf, splitMentions } from '@touchstone/domain';
import type { Named } from '@touchstone/server';

/** What is written after the @ for each member; a number parts those of one name. */
export interface Handle {
  memberId: string;
  handle: string;
}

export function handlesOf(members: readonly Named[]): Handle[] {
  const taken = new Map<string, number>();
  return members.map(({ id, name }) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { memberId: id, handle: count === 1 ? name : `${name} ${count}` };
  });
}

const isWordBefore = (text: string, at: number) => at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** The words with every written name as its id. Of names that begin alike the longest counts. */
export function bodyOf(words: string, handles: readonly Handle[]): string {
  const longestFirst = handles.toSorted((a, b) => b.handle.length - a.handle.length);
  let body = '';
  let at = 0;
  while (at < words.length) {
    const named = words[at] === '@' && !isWordBefore(words, at) && longestFirst.find(({ handle }) => words.startsWith(handle, at + 1));
    if (named) {
      body += mentionOf(named.memberId);
      at += 1 + named.handle.length;
    } else {
      body += words[at];
      at += 1;
    }
  }
  return body;
}

/** The same comment as it is written, for editing. */
export const wordsOf = (body: string, handles: readonly Handle[]): string =>
  splitMentions(body)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const known = handles.find(({ memberId }) => memberId === piece.memberId);
      return known ? `@${known.handle}` : mentionOf(piece.memberId);
    })
    .join('');

/** Most members shown at once; one letter more narrows them. */
const SHOWN = 6;

export interface Naming {
  /** Where the @ stands. */
  start: number;
  found: Handle[];
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The name that is being written at the caret and whom it may mean; null when none is. */
export function namingAt(words: string, caret: number, handles: readonly Handle[]): Naming | null {
  const start = words.lastIndexOf('@', caret - 1);
  if (start < 0 || isWordBefore(words, start)) return null;
  const typed = fold(words.slice(start + 1, caret));
  if (typed.includes('\n')) return null;
  const found = handles.filter(({ handle }) => [handle, ...handle.split(' ')].some((part) => fold(part).startsWith(typed)));
  const isWhole = found.some(({ handle }) => fold(handle) === typed.trimEnd());
  return found.length && !isWhole ? { start, found: found.slice(0, SHOWN) } : null;
}
