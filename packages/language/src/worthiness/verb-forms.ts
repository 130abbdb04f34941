// Which English words mark a past, a finite or a future verb?

const IRREGULAR_PAST =
  "became|began|broke|brought|built|bought|came|chose|cut|did|didn't|drew|drove|fell|felt|fought|found|gave|got|grew|held|hit|hurt|kept|killed|knew|" +
  'laid|led|left|lent|lost|made|met|paid|put|quit|ran|rose|sank|sat|saw|sent|set|shot|shut|slept|sold|spent|spoke|stole|stood|stuck|swore|' +
  'taught|took|threw|told|went|withdrew|won|wore|wrote';
const BE_OR_HAVE =
  "is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't|does|doesn't|do|don't|includes?|it's|that's|they're|he's|she's|we've|they've|i've|you've";
const FUTURE = "will|won't|shall|going\\s+to|gonna|\\p{L}+'ll";

/** Words that tell a finished act: irregular forms, `-ed` words and the forms of be and have that open a perfect or a passive. */
export const PAST_VERB = new RegExp(`(?<![\\p{L}'-])(?:was|were|wasn't|weren't|had|${IRREGULAR_PAST}|\\p{L}{2,}ed)(?![\\p{L}'-])`, 'iu');
export const PERFECT_VERB =
  /(?<!\p{L})(?:has|have|had|hasn't|haven't|'ve)\s+(?:\p{L}+ly\s+|never\s+|not\s+|also\s+)*(?:been|gone|done|had|made|\p{L}+e[dn]|won|lost|cut|put|grown|known|got|spent|sent|left|held|paid|sold|built|brought|led|met)(?!\p{L})/iu;

const FIRST_FUTURE = new RegExp(`(?<![\\p{L}'-])(?:${FUTURE})(?![\\p{L}'-])`, 'iu');
const FIRST_TOLD = new RegExp(`(?<![\\p{L}'-])(?:${BE_OR_HAVE}|${IRREGULAR_PAST}|\\p{L}{2,}ed)(?![\\p{L}'-])`, 'giu');
const SAYING =
  /^(?:said|added|told|claimed|warned|insisted|argued|believed|predicted|wrote|hoped|vowed|pledged|promised|expected|going)$/iu;

/**
 * Where the first future form (-1: none) and the first told form (Infinity: none) stand; verbs of saying are passed over, since
 * "he said it will end" looks ahead. "I'm going to" and "is going to" count as future, not as told.
 */
export function verbPositions(sentence: string): { future: number; told: number } {
  const future = sentence.search(FIRST_FUTURE);
  for (const match of sentence.matchAll(FIRST_TOLD)) {
    const rest = sentence.slice(match.index + match[0].length);
    if (SAYING.test(match[0]) || /^\s+(?:not\s+)?going\s+to(?!\p{L})/iu.test(rest)) continue;
    return { future, told: match.index };
  }
  return { future, told: Number.POSITIVE_INFINITY };
}
