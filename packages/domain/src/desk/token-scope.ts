// What a token can be made for: a few scopes, and the least role each belongs to.
import type { Refusal } from '../rule-refusal.ts';
import { includesRole, type Role } from './role.ts';

export const TOKEN_SCOPES = ['read', 'write', 'decide', 'admin'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const LEAST_ROLE: Record<TokenScope, Role> = {
  /** everything its owner may read */
  read: 'observer',
  /** the work of a checker, but for ratings, which are a person's own */
  write: 'checker',
  /** what the desk answers for: decisions on verdicts, reports, recusals of others */
  decide: 'editor',
  /** people and the desk itself */
  admin: 'admin',
};

/** The scopes a member of this role can give a token. */
export const scopesFor = (role: Role): TokenScope[] => TOKEN_SCOPES.filter((scope) => includesRole(role, LEAST_ROLE[scope]));

/** A token never does what its maker may not, not even after they rise. */
export const refuseToken = (scopes: readonly TokenScope[], role: Role): Refusal[] =>
  scopes.every((scope) => includesRole(role, LEAST_ROLE[scope])) ? [] : [{ code: 'scopeAboveRole' }];
