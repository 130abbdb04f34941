// Who asks in the access matrix: each column is a person, by what they carry and how they stand to the record.
import type { Role } from '@touchstone/domain';

/** What somebody shows to say who they are; a program shows a token, here one made for reading only. */
type Pass = 'none' | 'session' | 'expiredSession' | 'readToken';

export interface CallerKind {
  name: string;
  role: Role;
  pass: Pass;
  /** Recused from every claim that is asked about. */
  isRecused?: true;
  /** Proposed the verdicts that are asked about. */
  isProposer?: true;
  /** Left the desk after signing in. */
  isDeactivated?: true;
}

export const CALLERS: readonly CallerKind[] = [
  { name: 'nobody', role: 'checker', pass: 'none' },
  { name: 'expired', role: 'admin', pass: 'expiredSession' },
  { name: 'deactivated', role: 'admin', pass: 'session', isDeactivated: true },
  { name: 'observer', role: 'observer', pass: 'session' },
  { name: 'checker', role: 'checker', pass: 'session' },
  { name: 'recused checker', role: 'checker', pass: 'session', isRecused: true },
  { name: 'proposer', role: 'editor', pass: 'session', isProposer: true },
  { name: 'recused editor', role: 'editor', pass: 'session', isRecused: true },
  { name: 'editor', role: 'editor', pass: 'session' },
  { name: 'admin', role: 'admin', pass: 'session' },
  { name: 'admin’s read token', role: 'admin', pass: 'readToken' },
];

/** Whether anything at all should be open to them. */
export const isShutOut = ({ pass, isDeactivated }: CallerKind): boolean =>
  pass === 'none' || pass === 'expiredSession' || isDeactivated === true;
