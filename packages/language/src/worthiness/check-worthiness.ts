// How much is a sentence worth a fact-checker's time, why, and what kind of claim is it?
import type { ClaimKind } from './claim-kind.ts';

/** What `checkWorthiness` answers: a score in 0..1, reasons in a journalist's words, and the kind of claim. */
export interface CheckWorthiness {
  score: number;
  reasons: string[];
  kind: ClaimKind;
}

/** Scores one sentence. Pure and deterministic. */
export function checkWorthiness(sentence: string): CheckWorthiness {
  const hasNumber = /\d/u.test(sentence);
  return hasNumber ? { score: 0.7, reasons: ['states a number'], kind: 'statistic' } : { score: 0.5, reasons: [], kind: 'event' };
}
