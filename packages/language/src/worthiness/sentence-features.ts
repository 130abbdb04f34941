// What does the linear model look at in a sentence, and how heavily?
import { type Cue, sentenceCues } from './sentence-cues.ts';
import { plainSpelling, sentenceTerms, sentenceTokens } from './sentence-tokens.ts';

/** Distinct words and word pairs, cues, and the factor each term counts with (a cue counts once, whole). */
export interface SentenceFeatures {
  terms: Set<string>;
  cues: Set<Cue>;
  termFactor: number;
}

/** The features of one sentence; a longer sentence spreads the same weight over more terms. */
export function sentenceFeatures(sentence: string): SentenceFeatures {
  const plain = plainSpelling(sentence);
  const terms = sentenceTerms(sentenceTokens(plain));
  return { terms, cues: sentenceCues(plain), termFactor: 1 / (3 * Math.sqrt(Math.max(1, terms.size))) };
}
