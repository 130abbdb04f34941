// Are the fields of the desk and of a scale's points called what the screens call them?
import { expect, it } from 'vitest';
import { describeChange } from './field-words.ts';

it.each([
  ['correctionsPolicy', 'How we correct', true],
  ['ratingsNeeded', 'Ratings a claim needs', false],
  ['mostlyFalse.label', 'Mostly false, name', false],
  ['mostlyFalse.definition', 'Mostly false, meaning', true],
  ['mostlyFalse.minPrimarySources', 'Mostly false, primary sources', false],
  ['somethingNew', 'Something new', false],
])('calls %s “%s”', (field, label, isText) => {
  expect(describeChange({ field, before: 'a', after: 'b' })).toEqual({ label, isText, before: 'a', after: 'b' });
});

it('writes a level of measurement in words', () => {
  expect(describeChange({ field: 'level', before: 'nominal', after: 'ordinal' })).toMatchObject({
    before: 'As names: every difference counts alike',
    after: 'In order: further apart counts for more',
  });
});
