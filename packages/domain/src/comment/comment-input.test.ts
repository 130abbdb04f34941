// What may be sent in about a comment, and what its refusals say.
import { expect, it } from 'vitest';
import { firstProblem, someId } from '../testing/first-problem.ts';
import { commentEdit, commentInput, commentReply } from './comment-input.ts';

it.each([
  { on: 'claim', claimId: someId },
  { on: 'evidence', evidenceId: someId },
  { on: 'verdict', verdictId: someId },
  { on: 'changeRequest', changeRequestId: someId },
  { on: 'passage', articleVersionId: someId, start: 0, end: 5 },
])('a thread can stand on %o', (target) => {
  expect(firstProblem(commentInput, { target, body: 'See the map.' })).toBeNull();
  expect(firstProblem(commentInput, { target, body: ' \n' })).toBe('Write something first.');
});

it('a thread stands on one thing only', () => {
  expect(firstProblem(commentInput, { target: { on: 'claim', claimId: someId, verdictId: someId }, body: 'x' })).not.toBeNull();
});

it('a reply and an edit say something, an edit also what it replaces', () => {
  expect(firstProblem(commentReply, { threadId: someId, body: '\t' })).toBe('Write something first.');
  expect(firstProblem(commentEdit, { commentId: someId, revision: 1, body: '' })).toBe('Write something first.');
  expect(firstProblem(commentEdit, { commentId: someId, revision: 0, body: 'x' })).not.toBeNull();
});
