// Which of many overlapping ranges cover each stretch of a text.

export interface TextRange {
  id: string;
  start: number;
  end: number;
}

/** A stretch of text covered by the same ranges from end to end; `ids` in order of their start, longer first. */
export interface Segment {
  start: number;
  end: number;
  ids: string[];
}

/**
 * Cuts `0…length` (UTF-16 units) into the fewest segments such that no range begins or ends inside one; uncovered
 * stretches come with no ids. Ranges are clipped to the text, empty ones are left out. One sweep over the sorted boundaries.
 */
export function flattenRanges(length: number, ranges: readonly TextRange[]): Segment[] {
  const opening = ranges
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const boundaries = new Set([0, length]);
  for (const range of opening) boundaries.add(range.start).add(range.end);
  const cuts = [...boundaries].sort((a, b) => a - b);

  const segments: Segment[] = [];
  let active: TextRange[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    active = active.filter((range) => range.end > start);
    for (let range = opening[next]; range?.start === start; range = opening[next]) {
      active.push(range);
      next += 1;
    }
    segments.push({ start, end, ids: [...new Set(active.map(({ id }) => id))] });
  }
  return segments;
}
