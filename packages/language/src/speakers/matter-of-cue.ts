// What somebody spoke of without a clause of its own: "praised the plan", "called him a liar", "urged the court to wait".

import type { Cue } from './find-cues.ts';
import { isAuxiliary, isPast } from './finite-verbs.ts';
import { isAdverb } from './noun-phrases.ts';
import type { Range } from './reported-clause.ts';
import type { Token } from './tokens.ts';

const LINK = /^(?:for|on|about|of|against|with|to|as)$/;
const ADJUNCT =
  /^(?:in|at|by|from|during|after|before|through|via|over|into|under|since|until|while|when|because|than|so|yes|no|on|like|and|but|or|not|if|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|this|last|who|which|it|him|her|them|me|us|you)$/;
/** After these what follows, if no clause, is seldom what was said: a listener, a manner, a thing done. */
const TAKES_NO_MATTER = new Set(
  'add pledge challenge repeat say tell write email report raise continue state post read find maintain rule direct invite cast celebrate name compare back insult order press advise type learn hear paint regard view know charge think believe answer confirm comment appeal text sign brag boast remark conclude concede'.split(
    ' ',
  ),
);
const ENDS_MATTER =
  /^(?:who|which|while|but|after|as|when|because|although|though|where|before|since|including|amid|if|and|or|with|in|at|on|by)$/;
const LONGEST = 45;

/** The words a cue is about; null when none follow, or nothing but a whole quotation. */
export function matterOfCue(tokens: readonly Token[], cues: readonly Cue[], index: number): Range | null {
  const cue = cues[index];
  if (!cue?.subject || cue.isInverted || cue.kind === 'source') return null;
  if (/^(?:speak|talk|go on)$/.test(cue.base) && !/^(?:about|of|against|for)$/.test(tokens[cue.to + 1]?.lower ?? '')) return null;
  let from = cue.to + 1;
  while (tokens[from] && (isAdverb(tokens[from] as Token) || LINK.test(tokens[from]?.lower ?? '')) && from < cue.to + 4) from++;
  const first = tokens[from];
  if (
    !first ||
    first.kind === 'mark' ||
    ADJUNCT.test(first.lower) ||
    (first.kind === 'quote' && /^(?:[.,;]|)$/.test(tokens[from + 1]?.text ?? ''))
  )
    return null;
  const next = cues.slice(index + 1, index + 6).find((each) => each.from > from + 1);
  let to = from;
  while (to + 1 < tokens.length && to - from < LONGEST) {
    const token = tokens[to + 1];
    if (!token || /^[;:—–)]$/.test(token.text)) break;
    if (
      token.text === ',' &&
      (leavesMatter(tokens, cues, { cue, at: to + 2 }) ||
        ENDS_MATTER.test(tokens[to + 2]?.lower ?? '') ||
        /ing$/.test(tokens[to + 2]?.lower ?? ''))
    )
      break;
    if (next && next.subject === cue.subject && to + 1 >= next.from - 1 && /^(?:and|but|or)$/.test(token.lower)) break;
    if (/^(?:and|but)$/.test(token.lower) && isPast(tokens[to + 2]?.lower ?? '')) break;
    to++;
  }
  while (to > from && /^[.,!?]$/.test(tokens[to]?.text ?? '')) to--;
  const isQuoting = tokens.slice(from, to + 1).some((token) => token.kind === 'quote');
  return to > from && (isQuoting || !TAKES_NO_MATTER.has(cue.base)) ? { from, to } : null;
}

// "Opposing the deal, |he has", "opposing the deal, |has set out": the sentence goes on without it.
const leavesMatter = (tokens: readonly Token[], cues: readonly Cue[], { cue, at }: { cue: Cue; at: number }): boolean =>
  isAuxiliary(tokens[at]?.lower ?? '') || (cue.isParticiple && cues.some((each) => each.subject?.from === at));
