// Who may be given another role or be deactivated, so that the desk is never without an admin.
import { describe, expect, it } from 'vitest';
import { memberOffers, memberRuleId, refuseMemberAction } from './member-rules.ts';

const admin = { role: 'admin', isActive: true, otherAdmins: 1 } as const;
const lastAdmin = { ...admin, otherAdmins: 0 };
const checker = { role: 'checker', isActive: true, otherAdmins: 1 } as const;

describe.each([
  ['gives a checker another role', 'changeRole', checker, 'editor', []],
  ['makes one of two admins an editor', 'changeRole', admin, 'editor', []],
  ['does not make the last admin an editor', 'changeRole', lastAdmin, 'editor', ['lastAdmin']],
  ['lets the last admin stay admin', 'changeRole', lastAdmin, 'admin', []],
  ['deactivates a checker', 'deactivate', checker, undefined, []],
  ['deactivates one of two admins', 'deactivate', admin, undefined, []],
  ['does not deactivate the last admin', 'deactivate', lastAdmin, undefined, ['lastAdmin']],
  ['deactivates nobody twice', 'deactivate', { ...checker, isActive: false }, undefined, ['memberDeactivated']],
  ['gives no role to somebody deactivated', 'changeRole', { ...checker, isActive: false }, 'editor', ['memberDeactivated']],
  ['reactivates an admin who went', 'reactivate', { ...lastAdmin, isActive: false }, undefined, []],
  ['reactivates nobody who is here', 'reactivate', checker, undefined, ['memberActive']],
] as const)('%s', (_what, action, facts, role, codes) => {
  it(codes.join() || 'allowed', () => expect(refuseMemberAction(action, facts, role).map(({ code }) => code)).toEqual(codes));
});

it('offers what applies, and says what blocks it', () => {
  expect(memberOffers(checker)).toEqual([
    { action: 'changeRole', blockedBy: [] },
    { action: 'deactivate', blockedBy: [] },
  ]);
  expect(memberOffers(lastAdmin)).toEqual([
    { action: 'changeRole', blockedBy: [{ code: 'lastAdmin' }] },
    { action: 'deactivate', blockedBy: [{ code: 'lastAdmin' }] },
  ]);
  expect(memberOffers({ ...checker, isActive: false })).toEqual([{ action: 'reactivate', blockedBy: [] }]);
  expect(memberRuleId('deactivate')).toBe('MEMBER-02');
});
