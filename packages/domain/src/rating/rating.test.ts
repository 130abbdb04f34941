// When ratings disagree, and who may see the others'.
import { describe, expect, it } from 'vitest';
import { CLAIM_STAGES } from '../claim/claim.ts';
import { DEFAULT_SCALE } from '../desk/scale.ts';
import { DISAGREEMENT_CASES } from './rating.cases.ts';
import { maySeeOthersRatings, type RatingCount, ratesBlind, ratingsDisagree, tellsOfRatings } from './rating.ts';
import { ratingInput } from './rating-input.ts';

describe('disagreement', () => {
  it.each(DISAGREEMENT_CASES)('$title', ({ keys, disagree }) => {
    const rated = keys.map((key) => DEFAULT_SCALE.points.find((point) => point.key === key) ?? expect.fail(key));
    expect(ratingsDisagree(rated)).toBe(disagree);
  });
});

describe("others' ratings", () => {
  const rated = { hasRated: true };
  const enough = { have: 2, need: 2, wereRevealed: true };

  it.each(CLAIM_STAGES)('in %s are shown to raters once the last one asked for is in, to nobody else before approval', (stage) => {
    const sees = (viewer: { hasRated: boolean }, ratings: RatingCount) => maySeeOthersRatings(viewer, { stage, ratings });
    const isApproved = stage === 'approved';
    expect(sees(rated, enough)).toBe(true);
    expect(sees(rated, { ...enough, have: 1, wereRevealed: false })).toBe(isApproved);
    expect(sees({ hasRated: false }, enough)).toBe(isApproved);
  });

  it('stay open when the desk asks for more afterwards, and open when it asks for fewer', () => {
    expect(maySeeOthersRatings(rated, { stage: 'checking', ratings: { have: 2, need: 3, wereRevealed: true } })).toBe(true);
    expect(maySeeOthersRatings(rated, { stage: 'checking', ratings: { have: 2, need: 1, wereRevealed: false } })).toBe(true);
  });

  it('make a rating given after them one that is not blind, and so does an approval that everybody saw', () => {
    const claim = { stage: 'checking', ratings: enough, wasApproved: false } as const;
    expect(ratesBlind({ hasRated: false }, claim)).toBe(true);
    expect(ratesBlind(rated, claim)).toBe(false);
    expect(ratesBlind(rated, { ...claim, ratings: { have: 1, need: 2, wereRevealed: false } })).toBe(true);
    expect(ratesBlind({ hasRated: false }, { ...claim, wasApproved: true })).toBe(false);
  });
});

it('knows the lines of the record that tell more of ratings than how many there are', () => {
  const lines = [
    { type: 'rating.submitted', payload: { revision: 1 } },
    { type: 'rating.submitted', payload: { revision: 2 } },
    { type: 'adjudication.recorded', payload: {} },
    { type: 'dissent.written', payload: {} },
    { type: 'dissent.withdrawn', payload: {} },
    { type: 'verdict.proposed', payload: {} },
  ];
  expect(lines.map(tellsOfRatings)).toEqual([false, true, true, true, true, false]);
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
