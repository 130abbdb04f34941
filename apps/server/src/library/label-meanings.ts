import { foldLabel } from '@touchstone/domain';

export interface LabelMeaning {
  /** Empty: whoever uses it. */
  publisher: string;
  label: string;
  point: string;
}

/** What a publisher's label means on our scale: their own meaning first, then the general one; null where nobody said. */
export function meaningOf(
  { publisher, label }: { publisher: string; label: string | null },
  meanings: readonly LabelMeaning[],
): LabelMeaning | null {
  if (label === null) return null;
  const folded = foldLabel(label);
  const ofLabel = meanings.filter((meaning) => meaning.label === folded);
  return ofLabel.find((meaning) => meaning.publisher === publisher) ?? ofLabel.find((meaning) => meaning.publisher === '') ?? null;
}
