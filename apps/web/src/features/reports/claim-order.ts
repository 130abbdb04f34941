// The order of claims in a report after somebody moved one.

/** One place up (-1) or down (1); at the ends nothing moves. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((one, index) => (index === from ? other : index === to ? id : one));
}

/** The dragged ones, in their order, before or after the one they were dropped at. */
export function movedBeside(ids: readonly string[], dragged: readonly string[], target: string, place: 'before' | 'after'): string[] {
  const rest = ids.filter((id) => !dragged.includes(id));
  const at = rest.indexOf(target) + (place === 'after' ? 1 : 0);
  return [...rest.slice(0, at), ...ids.filter((id) => dragged.includes(id)), ...rest.slice(at)];
}

/** The same claims as they follow one another in the article; unknown ones at the end. */
export function inTextOrder(ids: readonly string[], claims: readonly { id: string; start: number }[]): string[] {
  const start = (id: string) => claims.find((claim) => claim.id === id)?.start ?? Number.POSITIVE_INFINITY;
  return ids.toSorted((a, b) => start(a) - start(b));
}
