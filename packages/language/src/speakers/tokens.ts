// The words of one stretch of reporting, each quotation folded into a single token.
import type { Quoted } from '../quotations/find-quoted.ts';
import type { Span } from '../reading.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly isCapital: boolean;
  /** Index into the list of quotations, for kind quote; otherwise -1. */
  readonly quoted: number;
}

const TOKEN =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Rev|Hon|Jr|Sr|St|Del|Atty|Adm|Cmdr|Messrs)\.|(?:\p{Lu}\.){1,5}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&/-][\p{L}\p{M}\p{N}]+|[’'](?=\s))*)|[^\s]/gu;

interface Contents {
  /** The quotations inside, in order; each becomes one token. */
  readonly quoted: readonly (Quoted & { readonly index: number })[];
  /** False leaves the words out. */
  readonly withWords: boolean;
}

/** Tokens of the span, in order. */
export function tokenise(text: string, span: Span, { quoted, withWords }: Contents): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const { outerStart, outerEnd, index } of quoted) {
    if (withWords) pushWords(text, at, outerStart, tokens);
    tokens.push({ start: outerStart, end: outerEnd, text: '', lower: '', kind: 'quote', isCapital: false, quoted: index });
    at = outerEnd;
  }
  if (withWords) pushWords(text, at, span.end, tokens);
  return tokens;
}

function pushWords(text: string, start: number, end: number, tokens: Token[]): void {
  if (end <= start) return;
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    const word = match[0];
    const isWord = /^[\p{L}\p{N}]/u.test(word);
    tokens.push({
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      kind: isWord ? 'word' : 'mark',
      isCapital: /^[\p{Lu}]/u.test(word),
      quoted: -1,
    });
  }
}
