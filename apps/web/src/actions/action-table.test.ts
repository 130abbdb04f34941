// Is the table fit to be dispatched from: no two everyday actions on one key?
import { expect, it } from 'vitest';
import { ACTION_IDS, actionEntry } from './action-table.ts';

it('gives a key to two actions only where words are picked in the text, and in the inbox, which has no claims', () => {
  const byKey = new Map<string, string[]>();
  for (const id of ACTION_IDS) for (const key of actionEntry(id).keys) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  const shared = [...byKey.values()].filter((ids) => ids.filter((id) => !/^(text|inbox)\./.test(id)).length > 1);
  expect(shared).toEqual([]);
});

it('has no single key that begins a sequence', () => {
  const keys = ACTION_IDS.flatMap((id) => actionEntry(id).keys);
  const starts = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0] ?? '');
  expect(keys.filter((key) => starts.includes(key))).toEqual([]);
});
