// What may be kept as a draft, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem, otherId, someId } from '../testing/first-problem.ts';
import { draftRemove, draftSave, MAX_DRAFT_LENGTH } from './draft-input.ts';

const draft = { key: 'rating.c1', value: { rationale: 'The log says so.', point: null }, base: null, version: someId };

it('takes words in any shape a form has', () => {
  expect(draftSave.parse(draft)).toEqual(draft);
  expect(firstProblem(draftSave, { ...draft, value: 'Half a thought', base: otherId })).toBeNull();
  expect(firstProblem(draftRemove, { key: 'rating.c1', version: someId })).toBeNull();
});

describe('a draft is refused', () => {
  it.each([
    [{ key: '' }],
    [{ key: 'k'.repeat(301) }],
    [{ value: null }],
    [{ value: undefined }],
    [{ base: 'first' }],
    [{ version: null }],
    [{ memberId: otherId }],
  ])('with %o', (difference) => expect(firstProblem(draftSave, { ...draft, ...difference })).not.toBeNull());

  it('when it is longer than any text of the desk', () => {
    expect(firstProblem(draftSave, { ...draft, value: 'x'.repeat(MAX_DRAFT_LENGTH - 2) })).toBeNull();
    expect(firstProblem(draftSave, { ...draft, value: 'x'.repeat(MAX_DRAFT_LENGTH) })).toContain('more than a draft can hold');
  });
});
