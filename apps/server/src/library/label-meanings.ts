import { foldLabel } from '@touchstone/domain';

export interface LabelMeaning {
  /** Empty: whoever uses it. */
  publisher: string;
  label: string;
  point: string;
}

/** Answers what a publisher's label means on our scale: their own meaning first, then the general one; null where nobody said. */
export function readMeanings(meanings: readonly LabelMeaning[]): (use: { publisher: string; label: string | null }) => LabelMeaning | null {
  const keyOf = (publisher: string, label: string) => JSON.stringify([publisher, label]);
  const byKey = new Map(meanings.map((meaning) => [keyOf(meaning.publisher, meaning.label), meaning]));
  return ({ publisher, label }) => {
    if (label === null) return null;
    const folded = foldLabel(label);
    return byKey.get(keyOf(publisher, folded)) ?? byKey.get(keyOf('', folded)) ?? null;
  };
}
