// When ratings disagree, and who may see the others'.
import { describe, expect, it } from 'vitest';
import { CLAIM_STAGES } from '../claim/claim.ts';
import { DEFAULT_SCALE } from '../desk/scale.ts';
import { DISAGREEMENT_CASES } from './rating.cases.ts';
import { maySeeOthersRatings, ratingsDisagree } from './rating.ts';
import { ratingInput } from './rating-input.ts';

describe('disagreement', () => {
  it.each(DISAGREEMENT_CASES)('$title', ({ keys, disagree }) => {
    expect(ratingsDisagree(keys, DEFAULT_SCALE.points)).toBe(disagree);
  });
});

describe("others' ratings", () => {
  it.each(CLAIM_STAGES)('%s', (stage) => {
    expect(maySeeOthersRatings({ hasRated: true }, stage)).toBe(true);
    expect(maySeeOthersRatings({ hasRated: false }, stage)).toBe(stage === 'approved');
  });
});

describe('a rating as sent in', () => {
  const sent = { claimId: '0198d3f0-1111-7111-8111-111111111111', point: 'false', confidence: 'high', rationale: '  Both maps agree. ' };

  it('is taken with its rationale trimmed', () => {
    expect(ratingInput.parse(sent)).toEqual({ ...sent, rationale: 'Both maps agree.' });
  });

  it.each([{ confidence: 'sure' }, { point: '' }, { claimId: '1' }, { rationale: 'x'.repeat(20_001) }, { seen: true }])(
    'is refused with %o',
    (difference) => {
      expect(ratingInput.safeParse({ ...sent, ...difference }).success).toBe(false);
    },
  );
});
