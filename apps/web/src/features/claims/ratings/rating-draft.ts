// What is typed of one's rating before it is submitted.
import type { Confidence } from '@touchstone/domain';
import type { RatingReply } from '@touchstone/server';

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
