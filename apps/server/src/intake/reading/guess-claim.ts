// What the reading of an article makes of some of its words: what kind of claim, who said it, and when.
import type { Passage } from '@touchstone/anchoring';
import type { ClaimKind } from '@touchstone/domain';
import type { Reading } from '@touchstone/language';

type Range = Pick<Passage, 'start' | 'end'>;
const sharedLength = (a: Range, b: Range) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The one sharing most with the passage; undefined when none shares anything. */
const nearest = <One extends Range>(ones: readonly One[], passage: Range): One | undefined =>
  ones.filter((one) => sharedLength(one, passage) > 0).sort((a, b) => sharedLength(b, passage) - sharedLength(a, passage))[0];

export function guessClaim(
  { suggestions, quotations }: Pick<Reading, 'suggestions' | 'quotations'>,
  passage: Range,
): { kind: ClaimKind; claimantName: string | null; saidOn: string | null } {
  const suggestion = nearest(suggestions, passage);
  const speaker = nearest(quotations, passage)?.speaker ?? suggestion?.claimant ?? null;
  return { kind: suggestion?.kind ?? 'event', claimantName: speaker?.name ?? null, saidOn: suggestion?.saidOn ?? null };
}
