// How far does a newsroom's judgement move the trained model, which has only heard debates?
import type { Cue } from './sentence-cues.ts';

const UNASSERTED: readonly Cue[] = ['question', 'view', 'duty', 'judgement', 'lookingAhead', 'courtesy', 'pledge', 'outlook', 'modal'];

const LOOSE: readonly Cue[] = ['question', 'view', 'duty', 'lookingAhead', 'courtesy'];

interface Adjustment {
  all: readonly Cue[];
  none: readonly Cue[];
  add: number;
}

// Set by hand on news sentences of our own; the training script prints what they cost on debates.
const ADJUSTMENTS: readonly Adjustment[] = [
  { all: ['unreal'], none: ['question', 'view'], add: 4.2 },
  { all: ['impersonal'], none: UNASSERTED, add: 0.25 },
  { all: ['impersonal', 'past'], none: UNASSERTED, add: 0.65 },
  { all: ['impersonal', 'perfect'], none: UNASSERTED, add: 1.4 },
  { all: ['quantity', 'deed'], none: LOOSE, add: 0.8 },
  { all: ['cause', 'past', 'name'], none: LOOSE, add: 1.2 },
  { all: ['impersonal', 'quantity'], none: UNASSERTED, add: 1.4 },
  { all: ['impersonal', 'cause'], none: UNASSERTED, add: 2 },
  { all: ['impersonal', 'sideBySide'], none: UNASSERTED, add: 1.1 },
  { all: ['impersonal', 'comparison'], none: UNASSERTED, add: 1.1 },
  { all: ['impersonal', 'absolute'], none: UNASSERTED, add: 0.6 },
  { all: ['impersonal', 'deed'], none: UNASSERTED, add: 0.6 },
  { all: ['perfect', 'deed'], none: UNASSERTED, add: 0.8 },
  { all: ['impersonal', 'smallCount'], none: UNASSERTED, add: 0.4 },
  { all: ['ourselves', 'comparison'], none: UNASSERTED, add: 0.8 },
  { all: ['lookingAhead'], none: [], add: -0.5 },
  { all: ['duty'], none: ['saying', 'percent', 'money', 'quantity', 'figure'], add: -1 },
];

/** Log-odds to add for the cues a sentence shows: the sum of every row that fits. */
export function deskAdjustment(cues: ReadonlySet<Cue>): number {
  let sum = 0;
  for (const { all, none, add } of ADJUSTMENTS) {
    if (all.every((cue) => cues.has(cue)) && !none.some((cue) => cues.has(cue))) sum += add;
  }
  return sum;
}
