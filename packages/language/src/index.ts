// The open door of the language room: a text goes in, spans come out.
export { normaliseText } from './normalise-text.ts';
export { readArticle } from './read-article.ts';
export type { Reading } from './reading.ts';
export { segmentSentences } from './sentences/segment-sentences.ts';
export { checkWorthiness } from './worthiness/check-worthiness.ts';
