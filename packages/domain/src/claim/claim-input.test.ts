// What may be sent in about a claim, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem, otherId, someId } from '../testing/first-problem.ts';
import { claimDecline, claimEdit, claimFilters, claimFromPassage, claimStep } from './claim-input.ts';

const seen = { claimId: someId, version: 3 };

describe('edit', () => {
  it('takes any part alone and adds nothing', () => {
    expect(claimEdit.parse({ ...seen, saidOn: '2025-03-14' })).toEqual({ ...seen, saidOn: '2025-03-14' });
    expect(claimEdit.parse({ ...seen, claimantName: null })).toEqual({ ...seen, claimantName: null });
  });

  it.each([
    [{ saidOn: '14.3.2025' }, 'Write the date as 2025-03-14.'],
    [{ saidOn: '2025-02-30' }, 'Write the date as 2025-03-14.'],
    [{ claimId: '7' }, 'That is not the id of anything here.'],
  ])('refuses %o', (difference, message) => expect(firstProblem(claimEdit, { ...seen, ...difference })).toBe(message));

  it('never takes a stage: clients send actions', () => {
    expect(firstProblem(claimEdit, { ...seen, stage: 'approved' })).not.toBeNull();
    expect(firstProblem(claimStep, { ...seen, stage: 'approved' })).not.toBeNull();
  });

  it.each([0, -1, 1.5])('refuses version %d', (version) => expect(firstProblem(claimStep, { ...seen, version })).not.toBeNull());
});

it('asks a decline for a reason of the closed list, the note may be empty', () => {
  expect(claimDecline.parse({ ...seen, reason: 'opinion' })).toEqual({ ...seen, reason: 'opinion', note: '' });
  expect(firstProblem(claimDecline, { ...seen, reason: 'boring' })).not.toBeNull();
});

it('pages claims by fifty unless told, and never more than two hundred', () => {
  expect(claimFilters.parse({})).toEqual({ limit: 50 });
  expect(firstProblem(claimFilters, { limit: 201 })).not.toBeNull();
  expect(firstProblem(claimFilters, { stage: ['published'] })).not.toBeNull();
});

it.each([
  { start: -1, end: 4 },
  { start: 0, end: 0 },
  { start: 0.5, end: 4 },
])('refuses the passage %o', (range) => expect(firstProblem(claimFromPassage, { articleVersionId: otherId, ...range })).not.toBeNull());
