// Is nothing typed ever lost, and is it known when two people wrote in one field?
import { expect, it } from 'vitest';
import {
  changesOf,
  contestedFields,
  type FieldDraft,
  keepMine,
  NO_DRAFT,
  settleDraft,
  takeTheirs,
  typeField,
  unsavedFields,
} from './claim-fields.ts';

const SAVED = { statement: 'Old.', claimantName: 'Mara Lind', saidOn: '', kind: 'event' } as const;
const typed = (words: string, saved = SAVED): FieldDraft => typeField(NO_DRAFT, 'statement', words, saved);

it('knows what is not saved', () => {
  expect(unsavedFields(typed('New.'), SAVED)).toEqual(['statement']);
  expect(unsavedFields(typed('Old.'), SAVED)).toEqual([]);
  expect(unsavedFields(typeField(NO_DRAFT, 'claimantName', 'Mara Lind ', SAVED), SAVED)).toEqual([]);
});

it('is contested only when the same field was changed to something else meanwhile', () => {
  expect(contestedFields(typed('Mine.'), { ...SAVED, statement: 'Theirs.' })).toEqual(['statement']);
  expect(contestedFields(typed('Mine.'), { ...SAVED, kind: 'causal' })).toEqual([]);
  expect(contestedFields(typed('Same.'), { ...SAVED, statement: 'Same.' })).toEqual([]);
});

it('keeps what was typed while the words before were being saved', () => {
  const since = typeField(typed('One'), 'statement', 'One two', SAVED);
  const settled = settleDraft(since, { statement: 'One' });
  expect(settled).toEqual({ typed: { statement: 'One two' }, base: { statement: 'One' } });
  expect(settleDraft(typed('One'), { statement: 'One' })).toEqual(NO_DRAFT);
});

it('settles a conflict either way', () => {
  const theirs = { ...SAVED, statement: 'Theirs.' };
  expect(contestedFields(keepMine(typed('Mine.'), 'statement', theirs), theirs)).toEqual([]);
  expect(unsavedFields(keepMine(typed('Mine.'), 'statement', theirs), theirs)).toEqual(['statement']);
  expect(takeTheirs(typed('Mine.'), 'statement')).toEqual(NO_DRAFT);
});

it('sends what is empty as not known', () => {
  expect(changesOf({ claimantName: ' ', saidOn: '' })).toEqual({ claimantName: null, saidOn: null });
  expect(changesOf({ statement: '' })).toEqual({ statement: '' });
});
