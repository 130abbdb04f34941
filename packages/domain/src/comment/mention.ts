// Members named in a comment: kept as "@[id]" in its text, so that nobody is named by a word that only looks like their name.

const MENTION = /@\[([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\]/g;

export const mentionOf = (memberId: string): string => `@[${memberId}]`;

/** Ids of everybody named, each once, in order of appearance. */
export const mentionedIn = (body: string): string[] => [...new Set(Array.from(body.matchAll(MENTION), ([, id]) => id as string))];

export type CommentPiece = { text: string } | { memberId: string };

/** The text as runs of words and names between them; joined again it is the same text. */
export function splitMentions(body: string): CommentPiece[] {
  // a split by a pattern with one group gives text and id in turn
  return body.split(MENTION).flatMap((piece, index): CommentPiece[] => {
    if (index % 2 === 1) return [{ memberId: piece }];
    return piece ? [{ text: piece }] : [];
  });
}
