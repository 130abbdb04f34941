import { expect, it } from 'vitest';
import { changesBetween, changesTold } from './event-changes.ts';

it('finds the fields that differ, and takes no words for nothing', () => {
  const before = { title: 'Homes', byline: null, url: 'a', note: '' };
  expect(changesBetween(before, { title: 'Homes', byline: 'Jo', url: null, note: null })).toEqual([
    { field: 'byline', before: null, after: 'Jo' },
    { field: 'url', before: 'a', after: null },
  ]);
  expect(changesBetween(null, { point: 'False' })).toEqual([{ field: 'point', before: null, after: 'False' }]);
});

it.each([null, 7, {}, { before: 'a' }, { before: 'a', after: 'b' }, { before: { n: 1 }, after: { n: 2 } }])(
  'reads no change out of %j',
  (payload) => expect(changesTold(payload)).toEqual([]),
);

it('reads before and after out of what the record tells', () => {
  const payload = { evidenceId: 'e1', before: { stance: 'refutes' }, after: { stance: 'context' } };
  expect(changesTold(payload)).toEqual([{ field: 'stance', before: 'refutes', after: 'context' }]);
});
