// The open door of the language room: a text goes in, spans come out.
export { normaliseText } from './normalise-text.ts';
export { type ReadOptions, readArticle } from './read-article.ts';
export { READER, REFINED_READER } from './reader.ts';
export type {
  Confidence,
  Paragraph,
  ParagraphKind,
  Quotation,
  QuotationKind,
  Reading,
  ScoredSentence,
  Span,
  Speaker,
  Suggestion,
} from './reading.ts';
export { segmentSentences } from './sentences/segment-sentences.ts';
export { asSentence } from './suggestions/suggest-claims.ts';
export { type CheckWorthiness, checkWorthiness, MOST_CHARACTERS } from './worthiness/check-worthiness.ts';
export { CLAIM_KINDS, type ClaimKind } from './worthiness/claim-kind.ts';
export { refinedWorthiness } from './worthiness/refined-worthiness.ts';
