// What may be sent in about a verdict, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem, otherId, someId } from '../testing/first-problem.ts';
import { changeRequestResolution, changesRequested, verdictApproval, verdictOverride, verdictProposal } from './verdict-input.ts';

const seen = { claimId: someId, version: 1 };
const proposal = { ...seen, point: 'false', summary: ' They were not. ', explanation: 'Two maps.', confidence: 'high' };

it('takes a proposal trimmed', () => {
  expect(verdictProposal.parse(proposal)).toEqual({ ...proposal, summary: 'They were not.' });
});

it('leaves an empty summary to the rules, which say what to write', () => {
  expect(firstProblem(verdictProposal, { ...proposal, summary: '' })).toBeNull();
});

describe('a proposal is refused', () => {
  it.each([{ point: '' }, { confidence: 'certain' }, { summary: 'x'.repeat(1_001) }, { stage: 'approved' }])('with %o', (difference) =>
    expect(firstProblem(verdictProposal, { ...proposal, ...difference })).not.toBeNull(),
  );
});

it('pins a change request to a part of the verdict and asks what has to change', () => {
  expect(firstProblem(changesRequested, { ...seen, requests: [{ part: 'summary', note: 'Too long.' }] })).toBeNull();
  expect(firstProblem(changesRequested, { ...seen, requests: [{ part: 'summary', note: ' ' }] })).toBe('Say what has to change.');
  expect(firstProblem(changesRequested, { ...seen, requests: [{ part: 'mood', note: 'x' }] })).not.toBeNull();
});

it('names the verdict an approval is about', () => {
  expect(firstProblem(verdictApproval, { ...seen, verdictId: otherId })).toBeNull();
  expect(firstProblem(verdictApproval, seen)).not.toBeNull();
  expect(firstProblem(verdictOverride, { ...seen, verdictId: otherId, reason: 'Alone tonight.' })).toBeNull();
  expect(changeRequestResolution.parse({ changeRequestId: someId })).toEqual({ changeRequestId: someId, resolution: '' });
});
