// How much is a sentence worth a fact-checker's time when its meaning is known too?
import { MOST_CHARACTERS } from './check-worthiness.ts';
import { CLAIMBUSTER_WEIGHTS } from './claimbuster-weights.ts';
import { deskAdjustment } from './desk-adjustment.ts';
import { type LinearModel, logOdds, unpackWeights } from './linear-model.ts';
import { meaningInput } from './meaning-input.ts';
import { type MeaningNetwork, networkOdds, unpackNetwork } from './meaning-network.ts';
import { REFINED_WEIGHTS } from './refined-weights.ts';
import { sentenceFeatures } from './sentence-features.ts';

let models: { linear: LinearModel; networks: MeaningNetwork[] } | undefined;

/**
 * Scores one English sentence as checkWorthiness does, but better and slower: `vector` is its meaning by the Universal Sentence Encoder
 * lite. A text without a letter scores 0. Same sentence and vector, same answer.
 */
export function refinedWorthiness(sentence: string, vector: Float32Array): number {
  if (!/\p{L}/u.test(sentence)) return 0;
  models ??= { linear: unpackWeights(CLAIMBUSTER_WEIGHTS), networks: REFINED_WEIGHTS.networks.map(unpackNetwork) };
  const { linear, networks } = models;
  const { words, meaning, bias } = REFINED_WEIGHTS;
  const features = sentenceFeatures(sentence.slice(0, MOST_CHARACTERS));
  const input = meaningInput(vector, features.cues);
  const ofMeaning = networks.reduce((sum, network) => sum + networkOdds(network, input), 0) / networks.length;
  const odds = words * logOdds(linear, features) + meaning * ofMeaning + bias + deskAdjustment(features.cues);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
