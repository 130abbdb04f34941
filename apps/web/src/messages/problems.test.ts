// Is every kind of failure told in a sentence that says what to do?
import { TRPCClientError } from '@trpc/client';
import { expect, it } from 'vitest';
import { currentOf, describeProblem, isConflict, isSignedOut, problemSentences, wasAnswered } from './problems.ts';

const refused = (code: string, message: string, more = {}) =>
  new TRPCClientError(message, {
    result: { error: { code: -32_000, message, data: { code, httpStatus: 412, refusals: [], current: null, ...more } } },
  });

it('tells each refusal of the rules', () => {
  const refusals = [
    { code: 'needsSummary', text: 'Write the summary.' },
    { code: 'needsRatings', text: 'Get 1 rating.' },
  ];
  expect(problemSentences(refused('PRECONDITION_FAILED', 'No.', { refusals }))).toEqual(['Write the summary.', 'Get 1 rating.']);
});

it('hands over the record as it is now after a conflict', () => {
  const conflict = refused('CONFLICT', 'Somebody else changed this.', { current: { version: 4 } });
  expect(isConflict(conflict)).toBe(true);
  expect(currentOf(conflict)).toEqual({ version: 4 });
  expect(describeProblem(conflict)).toBe('Somebody else changed this.');
});

it('knows when nobody is signed in', () => {
  expect(isSignedOut(refused('UNAUTHORIZED', 'You are signed out.'))).toBe(true);
  expect(isSignedOut(new Error('other'))).toBe(false);
});

it('says that nothing was lost when the server cannot be reached', () => {
  const unreachable = TRPCClientError.from(new TypeError('Failed to fetch'));
  expect(wasAnswered(unreachable)).toBe(false);
  expect(describeProblem(unreachable)).toContain('Nothing was lost');
});

it('does not show a program’s own words', () => {
  expect(describeProblem(new TypeError('x is not a function'))).not.toContain('x is');
});
