// Who is named right beside a quotation without a cue of the usual kind.
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

// 'Trump: “…”' before, or '“…” — Martha Aguilar' after.
export function labelledBy(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at - 1]?.text === ':') {
    const phrase = phraseBefore(tokens, at - 1);
    return phrase && phrase !== 'shared' && phrase.form === 'name' ? phrase : null;
  }
  if (!/^[—–―-]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const phrase = phraseAfter(tokens, at + 2);
  return phrase?.form === 'name' && tokens.length - phrase.to < 16 ? phrase : null;
}

// “…,” Scott Pruitt, attorney general of Oklahoma, one of the states suing, said.
export function apposedSpeaker(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = phraseAfter(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
  if (phrase?.form !== 'name' || tokens[phrase.to + 1]?.text !== ',') return null;
  for (let index = phrase.to + 3; index < Math.min(tokens.length, phrase.to + 50); index++) {
    const found = tokens[index - 1]?.text === ',' && speechVerb(tokens[index]?.lower ?? '', tokens[index + 1]?.lower);
    if (found && found.verb.kind === 'statement' && found.verb.form === 'finite') return phrase;
  }
  return null;
}
