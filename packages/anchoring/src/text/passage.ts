// What pins a claim to the words that make it: a range of a text, with its quote and the words around it.

/** UTF-16 units of text kept on each side of a quote. */
export const CONTEXT_LENGTH = 32;

/** A range of a text in UTF-16 units, `text.slice(start, end) === quote`, with up to 32 units of context on each side. */
export interface Passage {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

export const PASSAGE_FAULTS = ['outOfRange', 'empty'] as const;
export type PassageFault = (typeof PASSAGE_FAULTS)[number];

const FAULT_WORDS: Record<PassageFault, string> = {
  outOfRange: 'The selection reaches beyond the text. Select the words again.',
  empty: 'The selection holds no words. Select at least one.',
};

/** Thrown by `makePassage`; the message is a sentence for a person. */
export class PassageError extends Error {
  readonly fault: PassageFault;
  constructor(fault: PassageFault) {
    super(FAULT_WORDS[fault]);
    this.name = 'PassageError';
    this.fault = fault;
  }
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** True when `offset` stands between the two halves of one character. */
const splitsCharacter = (text: string, offset: number) =>
  offset > 0 && offset < text.length && isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));

/**
 * The passage from `start` to `end` (UTF-16 units) without white space at its ends; a boundary inside a character is
 * moved outwards, so a quote never holds half of one.
 * @throws {PassageError} when the range is not within the text, is empty, or holds white space only.
 */
export function makePassage(text: string, start: number, end: number): Passage {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start > end)
    throw new PassageError('outOfRange');
  const from = splitsCharacter(text, start) ? start - 1 : start;
  const to = start < end && splitsCharacter(text, end) ? end + 1 : end;
  const raw = text.slice(from, to);
  const quote = raw.trim();
  if (!quote || start === end) throw new PassageError('empty');
  const first = from + raw.length - raw.trimStart().length;
  const last = first + quote.length;
  const before = Math.max(0, first - CONTEXT_LENGTH);
  const after = Math.min(text.length, last + CONTEXT_LENGTH);
  return {
    start: first,
    end: last,
    quote,
    prefix: text.slice(splitsCharacter(text, before) ? before + 1 : before, first),
    suffix: text.slice(last, splitsCharacter(text, after) ? after - 1 : after),
  };
}

/** True when the passage's words still stand exactly where it says they do. */
export const passageHolds = (text: string, passage: Pick<Passage, 'start' | 'end' | 'quote'>): boolean =>
  passage.quote !== '' && text.slice(passage.start, passage.end) === passage.quote;
