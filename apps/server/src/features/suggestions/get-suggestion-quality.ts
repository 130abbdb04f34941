// How good are the suggestions? From the desk's own decisions: how many were taken, by score, kind, and model over time.
import { countSuggestionsBy, type SuggestionCounts, type SuggestionGroup, type SuggestionKey } from '@touchstone/db';
import type { SuggestionSpan } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';

export interface SuggestionQualityGroup extends SuggestionGroup {
  /** Accepted or edited, out of all that is decided, what was ignored among them; null where nothing is. */
  shareTaken: number | null;
  settled: number;
}

export interface SuggestionQualityReply {
  /** Fewer decisions than this say little. */
  cautionBelow: number;
  proposed: number;
  by: Record<SuggestionKey, SuggestionQualityGroup[]>;
}

const CAUTION_BELOW = 30;

const settledOf = ({ proposed, open }: SuggestionCounts): number => proposed - open;

const withShare = (group: SuggestionGroup): SuggestionQualityGroup => {
  const settled = settledOf(group);
  return { ...group, settled, shareTaken: settled === 0 ? null : (group.accepted + group.edited) / settled };
};

export async function getSuggestionQuality({ db }: Caller, span: SuggestionSpan): Promise<SuggestionQualityReply> {
  const [band, kind, model] = await Promise.all([
    countSuggestionsBy(db, 'band', span),
    countSuggestionsBy(db, 'kind', span),
    countSuggestionsBy(db, 'model', span),
  ]);
  return {
    cautionBelow: CAUTION_BELOW,
    proposed: kind.reduce((sum, { proposed }) => sum + proposed, 0),
    by: { band: band.map(withShare), kind: kind.map(withShare), model: model.map(withShare) },
  };
}
