// What may be sent in about a report, and what its refusals say.
import { expect, it } from 'vitest';
import { firstProblem, otherId, someId } from '../testing/first-problem.ts';
import { reportEdit, reportPublish, reportRetract } from './report-input.ts';

const seen = { reportId: someId, version: 1 };

it('lets each claim stand in a report once', () => {
  const edit = { ...seen, title: 'Front', introduction: '', claimIds: [someId, otherId] };
  expect(firstProblem(reportEdit, edit)).toBeNull();
  expect(firstProblem(reportEdit, { ...edit, claimIds: [someId, otherId, someId] })).toBe('Each claim can stand in the report once.');
});

it('asks each correction for its type and a note readers can read', () => {
  expect(reportPublish.parse(seen)).toEqual({ ...seen, corrections: [] });
  expect(firstProblem(reportPublish, { ...seen, corrections: [{ claimId: null, type: 'update', note: 'A map added.' }] })).toBeNull();
  expect(firstProblem(reportPublish, { ...seen, corrections: [{ claimId: someId, type: 'update', note: ' ' }] })).toBe(
    'Tell readers what changed.',
  );
  expect(firstProblem(reportPublish, { ...seen, corrections: [{ claimId: someId, type: 'typo', note: 'x' }] })).not.toBeNull();
});

it('leaves a blank reason of a retraction to the rules', () => {
  expect(reportRetract.parse({ ...seen, reason: ' ' })).toEqual({ ...seen, reason: '' });
});
