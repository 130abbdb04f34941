// Whom or what a sentence is about: its first noun phrase, leading adverbials passed over.
import { countryOf } from '../people/places.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

const LEADS =
  /^(?:in|on|at|by|for|from|with|after|before|during|despite|since|while|when|as|if|although|though|because|asked|writing|speaking|responding|following|according|earlier|later|meanwhile|however|but|and|so|yet|also|still|then|now|today|yesterday|instead|moreover|last|this|to|under|over|amid|among|without|once|until|referring|addressing|asked|appearing|commenting)$/;
const LONGEST_LEAD = 24;

/** The phrase the sentence opens with, or null when it opens with a quotation or a possessive ("Putin's doubts"). */
export function mainSubject(tokens: readonly Token[]): Phrase | null {
  let at = tokens.findIndex((token) => token.kind !== 'mark');
  for (let round = 0; round < 3; round++) {
    const first = tokens[at];
    if (first?.kind !== 'word') return null;
    const next = tokens[at + 1];
    if (first.lower === 'it' && /^(?:comes|came|follows|followed)$/.test(next?.lower ?? '')) at += tokens[at + 2]?.kind === 'word' ? 3 : 2;
    else if (leads(first) && !(first.isCapital && next?.isCapital && /^(?:this|last)$/.test(first.lower))) {
      const comma = commaAfter(tokens, at);
      if (comma === -1) at += 1;
      else at = comma + 1;
    } else break;
  }
  const subject = phraseAfter(tokens, at);
  if (!subject || /['’]s?$/.test(tokens[subject.to]?.text ?? '') || tokens[at]?.lower === 'there') return null;
  return subject;
}

// "Talking about his plans, he said" and "Asked why, she said": a verb form without its subject opens an adverbial.
function leads(first: Token): boolean {
  if (LEADS.test(first.lower)) return true;
  const isVerbal = /.{3}ing$/.test(first.lower) || speechVerb(first.lower, undefined)?.verb.form === 'finite';
  return isVerbal && !countryOf(first.text) && first.isCapital;
}

function commaAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from < LONGEST_LEAD; at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token?.kind === 'quote' || token?.text === ':') return -1;
  }
  return -1;
}
