// What does the linear model look at in a sentence, and how heavily?
import { type Cue, sentenceCues } from './sentence-cues.ts';
import { plainSpelling, sentencePieces, sentenceTerms, sentenceTokens } from './sentence-tokens.ts';

/** Distinct words and word pairs, pieces of words, cues, and the factors that each term and piece counts with (a cue counts once, whole). */
export interface SentenceFeatures {
  terms: Set<string>;
  pieces: string[];
  cues: Set<Cue>;
  termFactor: number;
  pieceFactor: number;
}

/** A longer sentence spreads the same weight over more terms. */
const factorFor = (count: number) => 1 / (3 * Math.sqrt(Math.max(1, count)));

/** The features of one sentence. */
export function sentenceFeatures(sentence: string): SentenceFeatures {
  const plain = plainSpelling(sentence);
  const tokens = sentenceTokens(plain);
  const terms = sentenceTerms(tokens);
  const pieces = sentencePieces(tokens);
  return { terms, pieces, cues: sentenceCues(plain), termFactor: factorFor(terms.size), pieceFactor: factorFor(pieces.length) };
}
