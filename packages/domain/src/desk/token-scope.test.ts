// Which scopes each role can give a token.
import { expect, it } from 'vitest';
import { refuseToken, scopesFor } from './token-scope.ts';

it.each([
  ['observer', ['read']],
  ['checker', ['read', 'write']],
  ['editor', ['read', 'write', 'decide']],
  ['admin', ['read', 'write', 'decide', 'admin']],
] as const)('lets the role %s give %j', (role, scopes) => {
  expect(scopesFor(role)).toEqual(scopes);
  expect(refuseToken(scopes, role)).toEqual([]);
});

it('refuses a token that would do more than its maker may', () => {
  expect(refuseToken(['read', 'decide'], 'checker')).toEqual([{ code: 'scopeAboveRole' }]);
});
