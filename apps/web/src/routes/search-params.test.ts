// Is an address read for what it says, and nothing else taken from it?
import { expect, it } from 'vitest';
import { readDeskSearch, readSignInSearch, readWorkbenchSearch } from './search-params.ts';

it('keeps what it knows and drops the rest', () => {
  const search = { claim: 'c1', tab: 'verdict', pane: 'attic', stage: ['checking', 'nonsense'], text: '', other: 1 };
  expect(readWorkbenchSearch(search)).toEqual({ claim: 'c1', tab: 'verdict', stage: ['checking'] });
});

it('takes scale keys and numbers that an address spells like values', () => {
  expect(readDeskSearch({ point: false, text: 86 })).toEqual({ point: 'false', text: '86' });
});

it('takes one stage as well as several', () => {
  expect(readWorkbenchSearch({ stage: 'approved' })).toEqual({ stage: ['approved'] });
});

it.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
  'does not lead to %s after signing in',
  (back) => {
    expect(readSignInSearch({ back })).toEqual({});
  },
);

it('leads back to where somebody was', () => {
  expect(readSignInSearch({ back: '/articles/a1?claim=c1' })).toEqual({ back: '/articles/a1?claim=c1' });
});
