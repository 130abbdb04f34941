// What a reading of an article holds: the shape handed to the server, the command line and the screens.
import type { ClaimKind } from './worthiness/claim-kind.ts';

/** A range of the reading's own `text`: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const PARAGRAPH_KINDS = ['title', 'metadata', 'heading', 'body', 'caption', 'furniture'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

export interface ScoredSentence extends Span {
  /** Check-worthiness in 0..1. */
  readonly score: number;
}

export const CONFIDENCES = ['sure', 'unsure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Speaker {
  /** The canonical name, e.g. "Donald Trump" where the words are "the US president". */
  readonly name: string;
  /** The words used here, or null when the speaker is carried over from elsewhere. */
  readonly mention: Span | null;
  readonly confidence: Confidence;
}

export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

export interface Quotation extends Span {
  readonly quote: string;
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
}

export interface Suggestion extends Span {
  readonly quote: string;
  /** How much a fact-checker would want to check it, 0..1. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly kind: ClaimKind;
  /** Null when the article says it in its own voice. */
  readonly claimant: { readonly name: string; readonly confidence: Confidence } | null;
  /** The day it was said, `YYYY-MM-DD`, where the text tells. */
  readonly saidOn: string | null;
}

export interface Reading {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 with no more precision than the text gives: `2025-03-14`, `2025-03-14T13:23`, with a zone only if stated. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** BCP 47 tag, a guess. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly ScoredSentence[];
  readonly quotations: readonly Quotation[];
  readonly suggestions: readonly Suggestion[];
}
