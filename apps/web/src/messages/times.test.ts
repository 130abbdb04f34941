// Are days and ages written as people say them?
import { expect, it } from 'vitest';
import { describeAge, describeDay, describeDue } from './times.ts';

const NOW = Date.parse('2025-03-14T12:00:00Z');

it.each([
  ['2025-03-14T11:59:40Z', 'just now'],
  ['2025-03-14T11:18:00Z', '42 minutes ago'],
  ['2025-03-14T09:30:00Z', '2 hours ago'],
  ['2025-03-13T11:00:00Z', 'yesterday'],
  ['2025-03-14T12:00:30Z', 'just now'],
])('%s is %s', (iso, words) => {
  expect(describeAge(iso, NOW)).toBe(words);
});

it('names the day of a printed time in whatever zone it is read', () => {
  expect(describeDay('2025-03-14T23:50')).toContain('14');
  expect(describeDay('spring 2025')).toBe('spring 2025');
  expect(describeAge('2025-01-02T10:00:00Z', NOW)).toBe(describeDay('2025-01-02'));
});

it('says how near a due day is, and that a day is past only while something is left to do', () => {
  const on = '2025-03-12';
  expect(describeDue({ on, state: 'overdue' })).toBe(`Overdue since ${describeDay(on)}`);
  expect(describeDue({ on, state: 'overdue' }, 'short')).toMatch(/^Overdue, .*12/);
  expect(describeDue({ on, state: 'tomorrow' })).toBe('Due tomorrow');
  expect(describeDue({ on, state: 'later' })).toBe(`Due ${describeDay(on)}`);
  expect(describeDue({ on, state: 'done' })).toBe(`Was due ${describeDay(on)}`);
});
