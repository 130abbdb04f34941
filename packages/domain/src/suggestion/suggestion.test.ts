// Does every act lead each fate where the table says, and does an edit keep what was proposed?
import { expect, it } from 'vitest';
import { fateAfter, joinEdits, SUGGESTION_FATES, type SuggestionAct } from './suggestion.ts';

const NEXT: Record<SuggestionAct, readonly (string | undefined)[]> = {
  accept: ['accepted', undefined, undefined, undefined, 'accepted'],
  edit: ['edited', 'edited', 'edited', undefined, 'edited'],
  decline: ['declined', undefined, 'declined', undefined, 'declined'],
  restore: [undefined, 'open', 'open', 'open', 'open'],
  publish: ['ignored', undefined, undefined, undefined, undefined],
};

it.each(Object.keys(NEXT) as SuggestionAct[])('%s', (act) => {
  expect(SUGGESTION_FATES.map((fate) => fateAfter(act, fate))).toEqual(NEXT[act]);
});

it('joins edits into one from what was proposed to what is', () => {
  const first = { before: { statement: '', kind: 'event' }, after: { statement: 'Once.', kind: 'causal' } };
  expect(joinEdits(null, first)).toEqual(first);
  expect(joinEdits(first, { before: { statement: 'Once.', kind: 'causal' }, after: { statement: 'Twice.', kind: 'event' } })).toEqual({
    before: { statement: '' },
    after: { statement: 'Twice.' },
  });
});
