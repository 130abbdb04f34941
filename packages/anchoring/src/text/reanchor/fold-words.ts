// The words of a text as they are compared across versions: without case and accents.

/** A word as it is compared, and where it stands in UTF-16 units. */
export interface FoldedWord {
  /** Lower case, without accents. */
  word: string;
  start: number;
  end: number;
}

/** Scripts that are written without spaces. */
const BY_ITSELF = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const PART_OF_WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

const UNKNOWN = 0;
const BETWEEN = 1;
const IN_WORD = 2;
const WORD_BY_ITSELF = 3;

/** Kinds of the units met so far: looking one up is several times faster than matching a long text against a pattern. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  const kind = BY_ITSELF.test(character) ? WORD_BY_ITSELF : PART_OF_WORD.test(character) ? IN_WORD : BETWEEN;
  kinds[unit] = kind;
  return kind;
}

const LAST_ASCII = 0x7f;

/** Runs of letters and digits; in scripts written without spaces each character. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    let isAscii = text.charCodeAt(start) <= LAST_ASCII;
    let end = start + 1;
    for (; kind === IN_WORD && end < text.length && kindOf(text.charCodeAt(end)) === IN_WORD; end++)
      isAscii &&= text.charCodeAt(end) <= LAST_ASCII;
    if (kind !== BETWEEN) {
      const word = text.slice(start, end);
      words.push({ word: (isAscii ? word : withoutAccents(word)).toLowerCase(), start, end });
    }
    start = end;
  }
  return words;
}

const withoutAccents = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '');
