// The stretches within which one looks for who is speaking: sentences, but never cut inside a quotation.
import type { Quoted } from '../quotations/find-quoted.ts';
import type { Span } from '../reading.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Unit extends Span {
  /** Index of the paragraph in the list of spoken paragraphs. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

// No sentence is longer; in what is, only quotation marks are looked at.
const LONGEST_READ = 20_000;

interface Sources {
  readonly paragraphs: readonly Span[];
  /** Sentences of all the paragraphs, in order. */
  readonly sentences: readonly Span[];
  readonly quoted: readonly Quoted[];
  /** Indexes of paragraphs that are one person's turn in a transcript: each is one unit, unread. */
  readonly turns: ReadonlySet<number>;
}

/** Units in the order of the text. A quotation of several sentences holds them together in one. */
export function findUnits(text: string, { paragraphs, sentences, quoted, turns }: Sources): Unit[] {
  const units: Unit[] = [];
  let sentenceAt = 0;
  let quotedAt = 0;
  paragraphs.forEach((paragraph, index) => {
    let open: { start: number; end: number } | null = null;
    const flush = () => {
      if (!open) return;
      const inside: (Quoted & { index: number })[] = [];
      for (let next = quoted[quotedAt]; next && next.outerStart < open.end; next = quoted[quotedAt]) {
        inside.push({ ...next, index: quotedAt });
        quotedAt++;
      }
      units.push({
        ...open,
        paragraph: index,
        tokens: tokenise(text, open, { quoted: inside, withWords: !turns.has(index) && open.end - open.start < LONGEST_READ }),
      });
      open = null;
    };
    let scanAt = quotedAt;
    for (let sentence = sentences[sentenceAt]; sentence && sentence.start < paragraph.end; sentence = sentences[sentenceAt]) {
      sentenceAt++;
      const current: { start: number; end: number } = open ?? { start: sentence.start, end: sentence.end };
      current.end = sentence.end;
      open = current;
      let next = quoted[scanAt];
      while (next && next.outerEnd <= sentence.end) next = quoted[++scanAt];
      const isInQuotation = next !== undefined && next.outerStart < sentence.end;
      if (!turns.has(index) && (!isInQuotation || current.end - current.start > LONGEST_READ)) flush();
    }
    flush();
  });
  return units;
}
