// Which part of a sentence in the paper's own voice carries its claim.
import type { Span } from '../reading.ts';

const SHELL =
  /^(?:It|This|That|The (?:news|remarks|comments|move|announcement|development|statement)s?) (?:comes?|came|follows|followed)(?: just| only| shortly| \p{L}+ \p{L}+)? (?:as|after|because|amid claims that|when)\s+/u;
const LEAD = /^(?:Meanwhile|However|But|And|In addition|Moreover|Also|Still|Yet|So|Separately|Elsewhere),?\s+(?=\S)/;
const SUBORDINATE =
  /,? (?:after|before|while|although|though|because|whereas|even though)\s+(?=(?:\p{Lu}|the |a |an |he |she |they |it |his |her |their |its |some |many |more |police |officials )[^"“‘]{12,})/gu;
const FINITE =
  /\b(?:is|was|were|are|has|have|had|will|would|did|does|can|could|\p{L}{2,}ed|went|came|got|gave|took|made|knew|saw|became|found|left|kept|held|stood|lost|won|paid|met|set|put|cut|hit|led|rose|fell|grew|began|ran|wrote|spoke|told|said|sent|spent|built|bought|brought|sold|fought|broke|chose|drove|threw|shot|struck)\b/u;
const SHORTEST = 5;
const LONG = 28;

/**
 * The sentence without "It comes after" or "Meanwhile", and in pieces where it is long, or such a shell, and falls into clauses
 * that each have a subject and a verb.
 */
export function claimParts(text: string, sentence: Span): Span[] {
  const source = text.slice(sentence.start, sentence.end);
  const shell = SHELL.exec(source) ?? LEAD.exec(source);
  const from = shell?.[0].length ?? 0;
  const isShell = shell !== null && SHELL.test(source);
  const whole = { start: sentence.start + from, end: sentence.end };
  if (!isShell && wordCount(source) < LONG) return [whole];
  for (const cut of source.matchAll(SUBORDINATE)) {
    if (cut.index <= from) continue;
    const first = { start: whole.start, end: sentence.start + cut.index };
    const second = { start: sentence.start + cut.index + cut[0].length, end: sentence.end };
    if ([first, second].every((part) => isClause(text.slice(part.start, part.end)))) return [first, second];
  }
  return [whole];
}

const isClause = (words: string): boolean =>
  wordCount(words) >= SHORTEST && FINITE.test(words) && (words.match(/["“”]/g)?.length ?? 0) % 2 === 0;

const wordCount = (words: string): number => words.split(/\s+/, 60).length;
