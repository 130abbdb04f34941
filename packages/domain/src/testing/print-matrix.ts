// Every stage × action × role × (proposer, recused) as a table a person can read, so that a changed rule shows as a diff.

import { CLAIM_STAGES, type ClaimStage } from '../claim/claim.ts';
import { CLAIM_RULES, type ClaimAction, decideClaim } from '../claim/life-cycle.ts';
import { ROLES, type Role } from '../desk/role.ts';
import { aClaim, anActor, anAsk } from './a-claim.ts';

export const STANDINGS = [
  { name: 'neither', memberId: 'somebody', isRecused: false },
  { name: 'proposer', memberId: 'proposer', isRecused: false },
  { name: 'recused', memberId: 'somebody', isRecused: true },
  { name: 'recused proposer', memberId: 'proposer', isRecused: true },
] as const;

const WIDTHS = [22, 10, 22, 22, 22, 22];
const row = (...cells: string[]) =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join('')
    .trimEnd();

function outcome(action: ClaimAction, stage: ClaimStage, role: Role, standing: (typeof STANDINGS)[number]): string {
  const { memberId, isRecused } = standing;
  const decision = decideClaim(action, aClaim({ stage }), anActor({ role, memberId, isRecused }), anAsk());
  return decision.isAllowed ? `→ ${decision.to}` : decision.refusals.map(({ code }) => code).join(' + ');
}

function actionRows(action: ClaimAction, stage: ClaimStage): string[] {
  const outcomes = ROLES.map((role) => STANDINGS.map((standing) => outcome(action, stage, role, standing)));
  const distinct = new Set(outcomes.flat());
  if (distinct.size === 1) return [row(action, 'everyone', ...distinct)];
  return ROLES.map((role, index) => {
    const cells = outcomes[index] ?? [];
    return row(index ? '' : action, role, ...(new Set(cells).size === 1 ? cells.slice(0, 1) : cells));
  });
}

/** The whole table, all needs met. A row with one outcome holds for everybody in it. */
export function printMatrix(): string {
  const head = row('action', 'role', ...STANDINGS.map(({ name }) => name));
  const tables = CLAIM_STAGES.map((stage) =>
    [`STAGE ${stage}`, head, ...CLAIM_RULES.flatMap(({ action }) => actionRows(action, stage)), ''].join('\n'),
  );
  return tables.join('\n');
}
