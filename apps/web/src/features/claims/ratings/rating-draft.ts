// What is typed of one's rating before it is submitted.
import type { Confidence, ScalePoint } from '@touchstone/domain';
import type { RatingReply } from '@touchstone/server';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';

export interface RatingDraft {
  point: string | null;
  confidence: Confidence;
  rationale: string;
}

/** One's rating as it stands, or nothing chosen yet. */
export const ratingDraftOf = (mine: RatingReply | null): RatingDraft =>
  mine
    ? { point: mine.point, confidence: mine.confidence, rationale: mine.rationale }
    : { point: null, confidence: 'medium', rationale: '' };

/** Its words by field, with the point as the desk words it. */
export const ratingWords = (draft: RatingDraft, scale: readonly Pick<ScalePoint, 'key' | 'label'>[]) => ({
  'Your rating': scale.find(({ key }) => key === draft.point)?.label ?? '',
  Confidence: CONFIDENCE_WORDS[draft.confidence],
  Why: draft.rationale,
});
