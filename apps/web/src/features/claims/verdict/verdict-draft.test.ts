// Does one list hold everything a verdict still needs?
import { DEFAULT_SCALE, describeRefusal } from '@touchstone/domain';
import { expect, it } from 'vitest';
import { aClaim, aVerdict, offers } from '../../../testing/records.ts';
import { unmetNeeds, type VerdictDraft, verdictDraftOf } from './verdict-draft.ts';

const claim = aClaim({ stage: 'checking', verdicts: [], offers: offers(['proposeVerdict']) });
const DRAFT: VerdictDraft = {
  point: 'unproven',
  summary: 'A.',
  explanation: 'B.',
  confidence: 'low',
  contradictionReason: '',
  base: null,
  sent: null,
};

it('is empty when all is there', () => {
  expect(unmetNeeds(claim, DRAFT, DEFAULT_SCALE.points)).toEqual([]);
});

it('lists what the record, the evidence and the words lack, all at once', () => {
  const waiting = { ...claim, offers: offers([], { proposeVerdict: 'Get 2 independent ratings.' }) };
  const listed = unmetNeeds(waiting, { ...DRAFT, point: 'mixed', summary: ' ', explanation: '' }, DEFAULT_SCALE.points);
  expect(listed.map(({ text }) => text)).toEqual([
    'Get 2 independent ratings.',
    'Add 2 sources of evidence (1 so far).',
    'Add sources from 2 different publishers (1 so far); two pages of one publisher count once.',
    'Write the summary: the answer in one or two sentences.',
    'Write the explanation: how the evidence leads to the verdict.',
  ]);
});

it('asks for a point before anything depends on it', () => {
  expect(unmetNeeds(claim, { ...DRAFT, point: null }, DEFAULT_SCALE.points)).toEqual([
    { text: 'Choose a rating for the verdict.', place: 'verdict' },
  ]);
});

it.each(['needsOwnRating', 'needsRatings', 'needsAdjudication'] as const)('leads to the ratings for %s', (code) => {
  const blocked = { ...claim, offers: [{ action: 'proposeVerdict' as const, blockedBy: [{ code, text: describeRefusal({ code }) }] }] };
  expect(unmetNeeds(blocked, DRAFT, DEFAULT_SCALE.points)).toEqual([{ text: describeRefusal({ code }), place: 'ratings' }]);
});

it('starts from the verdict that came back', () => {
  expect(verdictDraftOf(aClaim({ verdicts: [aVerdict({ summary: 'Again.', state: 'sentBack' })] })).summary).toBe('Again.');
  expect(verdictDraftOf({ verdicts: [] }).point).toBeNull();
});
