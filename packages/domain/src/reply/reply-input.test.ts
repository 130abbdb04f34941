// What may be sent in about a request for reply, and what its refusals say.
import { describe, expect, it } from 'vitest';
import { firstProblem, someId } from '../testing/first-problem.ts';
import { replyAsk, replyEdit, replyRecord } from './reply-input.ts';

const request = { askedOf: ' The ministry ', way: 'email', address: '', note: '', askedOn: '2025-03-14', dueOn: '2025-03-14' };

it('takes a request trimmed, due on the day it was asked at the earliest', () => {
  expect(replyAsk.parse({ claimId: someId, ...request })).toMatchObject({ askedOf: 'The ministry' });
  expect(firstProblem(replyAsk, { claimId: someId, ...request, dueOn: '2025-03-13' })).toMatch(/cannot be due before/);
  expect(firstProblem(replyEdit, { replyId: someId, version: 1, ...request, askedOf: ' ' })).toBe('Say who was asked.');
});

describe('an outcome', () => {
  const seen = { replyId: someId, version: 1 };

  it.each([{ outcome: 'declined' }, { outcome: 'noAnswer' }, { outcome: 'answered', answer: 'We stand by it.', answeredOn: '2025-03-15' }])(
    'may be %o',
    (outcome) => expect(firstProblem(replyRecord, { ...seen, ...outcome })).toBeNull(),
  );

  it.each([
    { outcome: 'answered', answer: ' ', answeredOn: '2025-03-15' },
    { outcome: 'answered', answer: 'Yes.' },
    { outcome: 'declined', answer: 'No.' },
    { outcome: 'waived' },
    { outcome: 'waiting' },
  ])('may not be %o', (outcome) => expect(firstProblem(replyRecord, { ...seen, ...outcome })).not.toBeNull());
});
