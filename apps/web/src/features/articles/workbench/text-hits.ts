// Where searched words stand in a text.

/** Places beyond this many are not marked. */
const MOST_HITS = 500;

/** UTF-16 ranges of `words` in `text`, upper and lower case alike; none for fewer than two characters. */
export function findHits(text: string, words: string): { start: number; end: number }[] {
  const wanted = words.trim();
  if (wanted.length < 2) return [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  const hits: { start: number; end: number }[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    hits.push({ start: index, end: index + found.length });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}
