// How much is a sentence worth a fact-checker's time, why, and what kind of claim is it?
import type { ClaimKind } from './claim-kind.ts';
import { decideClaimKind } from './claim-kind-rules.ts';
import { CLAIMBUSTER_WEIGHTS } from './claimbuster-weights.ts';
import { deskAdjustment } from './desk-adjustment.ts';
import { type LinearModel, logOdds, unpackWeights } from './linear-model.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { worthinessReasons } from './worthiness-reasons.ts';

/** What `checkWorthiness` answers: a score in 0..1 (three decimals), one to four reasons in a journalist's words, and the kind. */
export interface CheckWorthiness {
  score: number;
  reasons: string[];
  kind: ClaimKind;
}

/** How much of an endless sentence is read. */
export const MOST_CHARACTERS = 2000;

let model: LinearModel | undefined;

/**
 * Scores one English sentence, or a part of one that stands as a claim. Above one half: a checker would mark it. A text without a
 * letter scores 0; of a longer text the first 2,000 characters are read. Same sentence, same answer.
 */
export function checkWorthiness(sentence: string): CheckWorthiness {
  if (!/\p{L}/u.test(sentence)) return { score: 0, reasons: ['states little that can be checked'], kind: 'opinion' };
  model ??= unpackWeights(CLAIMBUSTER_WEIGHTS);
  const features = sentenceFeatures(sentence.slice(0, MOST_CHARACTERS));
  const odds = logOdds(model, features) + deskAdjustment(features.cues);
  const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
  const kind = decideClaimKind(features.cues);
  return { score, reasons: worthinessReasons(features.cues, kind, score), kind };
}
