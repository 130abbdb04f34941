// Which words tell a journalist why a sentence is, or is not, worth checking?
import type { ClaimKind } from './claim-kind.ts';
import type { Cue } from './sentence-cues.ts';

const MOST_REASONS = 4;

const KIND_REASONS: Partial<Record<ClaimKind, string>> = {
  counterfactual: 'says what would have happened',
  prediction: 'is a prediction: cannot be checked yet',
  promise: 'is a promise: can be checked only against what follows',
};

/** Most telling first; a row's words are used when the sentence shows any of its cues. */
const CUE_REASONS: readonly { words: string; cues: readonly Cue[] }[] = [
  { words: 'is a question', cues: ['question'] },
  { words: 'is a courtesy', cues: ['courtesy'] },
  { words: 'states a sum of money', cues: ['money'] },
  { words: 'states a number', cues: ['percent', 'quantity', 'figure', 'smallCount'] },
  { words: 'says how many of a group', cues: ['share'] },
  { words: 'names a cause', cues: ['cause'] },
  { words: 'compares one thing with another', cues: ['sideBySide'] },
  { words: 'says what is first, most or least', cues: ['comparison'] },
  { words: 'compares over time', cues: ['change'] },
  { words: 'says what somebody did', cues: ['deed'] },
  { words: 'reports what somebody said', cues: ['saying'] },
  { words: 'says always, never, all or none', cues: ['absolute'] },
  { words: 'gives a date', cues: ['date'] },
];

function describeRest(cues: ReadonlySet<Cue>, score: number): string {
  if (cues.has('past') || cues.has('perfect')) return 'says that something happened';
  return score >= 0.5 ? 'states something as a fact' : 'states little that can be checked';
}

/** One to four reasons, the most telling first, in the words the workbench shows after "It …". */
export function worthinessReasons(cues: ReadonlySet<Cue>, kind: ClaimKind, score: number): string[] {
  const reasons: string[] = [];
  const kindReason = KIND_REASONS[kind];
  if (kindReason !== undefined) reasons.push(kindReason);
  if (kind === 'opinion' && !cues.has('question') && !cues.has('courtesy')) reasons.push('is an opinion');
  for (const { words, cues: signs } of CUE_REASONS) if (signs.some((cue) => cues.has(cue))) reasons.push(words);
  if (reasons.length === 0) reasons.push(describeRest(cues, score));
  return reasons.slice(0, MOST_REASONS);
}
