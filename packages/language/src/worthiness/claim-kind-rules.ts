// Which kind of claim do a sentence's cues make it?
import type { ClaimKind } from './claim-kind.ts';
import type { Cue } from './sentence-cues.ts';

interface KindRule {
  kind: ClaimKind;
  any: readonly Cue[];
  all?: readonly Cue[];
  none?: readonly Cue[];
}

const AMOUNTS: readonly Cue[] = ['percent', 'money', 'quantity', 'figure'];

/** Read from the top; the first row that fits names the kind. */
const KIND_RULES: readonly KindRule[] = [
  { kind: 'opinion', any: ['question', 'courtesy'] },
  { kind: 'counterfactual', any: ['unreal'] },
  { kind: 'promise', any: ['vowed'] },
  { kind: 'promise', any: ['lookingAhead'], all: ['pledge'] },
  { kind: 'promise', any: ['pledge'], none: ['past', 'perfect'] },
  { kind: 'prediction', any: ['lookingAhead', 'outlook'] },
  { kind: 'opinion', any: ['duty'], none: ['saying'] },
  { kind: 'opinion', any: ['view'], none: [...AMOUNTS, 'cause', 'sideBySide'] },
  { kind: 'causal', any: ['cause'] },
  { kind: 'comparison', any: ['sideBySide'] },
  { kind: 'statistic', any: [...AMOUNTS, 'share'] },
  { kind: 'comparison', any: ['comparison'] },
  { kind: 'opinion', any: ['judgement'], none: ['perfect', 'deed', 'saying', 'date'] },
  { kind: 'prediction', any: ['modal'], none: ['past', 'perfect'] },
];

/** The kind of claim a sentence with these cues makes; an event when no rule says otherwise. */
export function decideClaimKind(cues: ReadonlySet<Cue>): ClaimKind {
  const shows = (cue: Cue) => cues.has(cue);
  const rule = KIND_RULES.find(({ any, all = [], none = [] }) => any.some(shows) && all.every(shows) && !none.some(shows));
  return rule?.kind ?? 'event';
}
