// Which words, with figures reduced to their shape, does a sentence hold?

const TOKEN = /(?:[$£€¥]\s?)?\d[\d.,]*(?:\s?%)?|\p{L}+(?:['-]\p{L}+)*|[?!"]/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

function reduceFigure(token: string): string {
  if (/^[$£€¥]/u.test(token)) return '#money';
  if (token.endsWith('%')) return '#percent';
  return YEAR.test(token.replace(/[.,]+$/u, '')) ? '#year' : '#number';
}

/**
 * One spelling for each quotation mark, apostrophe and dash; marks around the whole dropped, shouted words (two or more in capitals)
 * lowered, and "US" written as "America", lest it read as "us".
 */
export function plainSpelling(sentence: string): string {
  return sentence
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/(?<![\p{L}.])U\.?S(?:\.?A)?(?![\p{L}\d])\.?/gu, 'America')
    .replace(/(?<!\p{L})\p{Lu}{2,}(?:\s+\p{Lu}{2,})+(?!\p{L})/gu, (shouted) => shouted.toLowerCase())
    .replace(/^[\s"]+|[\s"]+$/gu, '');
}

/** A capitalised word after the first: a name of someone or something. Read over plain spelling. */
export const NAME = /(?<=[\p{L}\d,;:'")] ["'(]?)(?!I\b|I')\p{Lu}(?:\p{Ll}[\p{L}'-]*|\p{Lu}+\b|\.)/gu;

function reduceToken(token: string): string {
  if (token === '"') return '#quote';
  return /\d/u.test(token) ? reduceFigure(token) : token.toLowerCase();
}

/**
 * Lower-case words in order; figures become `#money`, `#percent`, `#year` or `#number`. Names become `namename`, so that no person or
 * party is by itself more worth checking than another. Expects plain spelling.
 */
export function sentenceTokens(sentence: string): string[] {
  return (sentence.replace(NAME, 'Namename').match(TOKEN) ?? []).map(reduceToken);
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** The pieces of three to five characters of each distinct word of a sentence, with `_` where it begins or ends: "_roa", "road_". */
export function sentencePieces(tokens: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const token of new Set(tokens)) {
    const word = `_${token}_`;
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++)
      for (let begin = 0; begin + length <= word.length; begin++) pieces.push(word.slice(begin, begin + length));
  }
  return pieces;
}

/** The distinct words and word pairs of a sentence; a pair is joined by `_`, `^` stands before the first word. */
export function sentenceTerms(tokens: readonly string[]): Set<string> {
  const terms = new Set<string>();
  let before = '^';
  for (const token of tokens) {
    terms.add(token);
    terms.add(`${before}_${token}`);
    before = token;
  }
  return terms;
}
