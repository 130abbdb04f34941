// Are an article's claims listed where a person looks for them?
import { expect, it } from 'vitest';
import { aClaimRow } from '../../../testing/records.ts';
import { groupClaims, narrowClaims, neighbourOf } from './claim-order.ts';

const suggestion = (id: string, start: number, score: number) =>
  aClaimRow({ id, start, end: start + 5, stage: 'spotted', suggestion: { score, isUnsure: false } });
const CLAIMS = [
  aClaimRow({
    id: 'late',
    start: 90,
    stage: 'approved',
    statement: 'The pier is new.',
    recheck: { asOf: '2025-03-01', due: { on: '2025-03-13', state: 'overdue' } },
  }),
  suggestion('weak', 0, 0.2),
  aClaimRow({ id: 'early', start: 10, due: { on: '2025-03-20', state: 'tomorrow' } }),
  suggestion('strong', 50, 0.9),
  aClaimRow({ id: 'gone', start: 5, stage: 'declined' }),
];
const shape = (groups: ReturnType<typeof groupClaims>) =>
  groups.map(({ id, claims }) => `${id}: ${claims.map((claim) => claim.id).join(' ')}`);

it('ranks suggestions by score and lists the rest as in the text', () => {
  expect(shape(groupClaims(CLAIMS, 'worth', null))).toEqual(['suggested: strong weak', 'underWay: early late', 'declined: gone']);
});

it('lists all as in the text when asked to', () => {
  expect(shape(groupClaims(CLAIMS, 'text', null))).toEqual(['inText: weak early strong late', 'declined: gone']);
});

it('leaves the open claim where it was found', () => {
  const taken = CLAIMS.map((claim) => (claim.id === 'strong' ? { ...claim, stage: 'checking' as const } : claim));
  const held = { id: 'strong', stage: 'spotted' } as const;
  expect(shape(groupClaims(taken, 'worth', held))[0]).toBe('suggested: strong weak');
  expect(narrowClaims(taken, { stage: ['spotted'] }, held).map(({ id }) => id)).toEqual(['weak', 'strong']);
});

it.each([
  [{ text: ' PIER ' }, ['late']],
  [{ stage: ['declined' as const] }, ['gone']],
  [{ claimant: 'nobody' }, []],
  [{ due: 'overdue' as const }, []],
  [{ due: 'thisWeek' as const }, ['early']],
  [{ due: 'recheck' as const }, ['late']],
  [{}, ['late', 'weak', 'early', 'strong', 'gone']],
])('narrows to %j', (filters, ids) => {
  expect(narrowClaims(CLAIMS, filters, null).map(({ id }) => id)).toEqual(ids);
});

it.each([
  [null, 1, 'late'],
  [null, -1, 'gone'],
  ['weak', 1, 'early'],
  ['late', -1, undefined],
] as const)('from %s by %i comes %s', (from, by, to) => {
  expect(neighbourOf(CLAIMS, from, by)?.id).toBe(to);
});
