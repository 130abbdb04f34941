// Two writers of one report: what one of them changed is taken, what both changed is asked about, a claim is picked once.
import { expect, it } from 'vitest';
import { mergeReport, settleReport } from './report-merge.ts';

const base = { title: 'The harbour', introduction: 'One.\n\nTwo.', claimIds: ['c1', 'c2'] };

it('takes what each of the two changed', () => {
  const mine = { ...base, introduction: 'One.\n\nTwo, again.', claimIds: ['c2'] };
  const theirs = { ...base, title: 'The harbour, checked', claimIds: ['c1', 'c2', 'c3'] };
  expect(mergeReport({ base, mine, theirs })).toMatchObject({
    fields: { title: 'The harbour, checked', introduction: 'One.\n\nTwo, again.', claimIds: ['c2', 'c3'] },
    contested: [],
  });
});

it('picks a claim once that both have picked, each at another place', () => {
  const [mine, theirs] = [
    { ...base, claimIds: ['c3', 'c1', 'c2'] },
    { ...base, claimIds: ['c1', 'c2', 'c3'] },
  ];
  expect(mergeReport({ base, mine, theirs }).fields.claimIds).toEqual(['c3', 'c1', 'c2']);
});

it('asks where both changed the same paragraph, and keeps both when that is chosen', () => {
  const [mine, theirs] = [
    { ...base, introduction: 'One, mine.\n\nTwo.' },
    { ...base, introduction: 'One, theirs.\n\nTwo.' },
  ];
  const three = { base, mine, theirs };
  const [part, ...more] = mergeReport(three).contested;
  expect(part).toMatchObject({ field: 'introduction', mine: 'One, mine.', theirs: 'One, theirs.' });
  expect(more).toEqual([]);
  const settled = part && settleReport(three, part, 'both');
  expect(settled?.fields.introduction).toContain('One, mine.');
  expect(settled?.fields.introduction).toContain('One, theirs.');
  expect(settled && mergeReport({ ...three, base: settled.base, mine: settled.fields }).contested).toEqual([]);
});

it('asks about every difference where nobody knows what both began with', () => {
  const theirs = { ...base, title: 'Their title' };
  expect(mergeReport({ base: null, mine: base, theirs }).contested).toMatchObject([{ field: 'title', mine: 'The harbour' }]);
});
