// What counts as the text of an article: its limits, and one normal form kept from intake on.

/** Largest article taken in, in bytes of UTF-8. */
export const MAX_ARTICLE_BYTES = 2_000_000;

export const PARAGRAPH_KINDS = ['title', 'metadata', 'heading', 'body', 'caption', 'furniture'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** A paragraph of an article's text: UTF-16 offsets and what it is. */
export interface Paragraph {
  start: number;
  end: number;
  kind: ParagraphKind;
}
