// The open door of the matching room: a claim and fact-checks go in, the fact-checks it repeats come out, best first.
export { compactVector, splitVectors } from './compact-vector.ts';
export { foldWords } from './fold-words.ts';
export { keepMeanings, MEANING_VERSION } from './meaning.ts';
export { type Match, type Precedent, PrecedentIndex, type Question } from './precedent-index.ts';
export { type Sight, signNames } from './signs.ts';
export { meaningsOf, textForMeaning } from './terms.ts';
