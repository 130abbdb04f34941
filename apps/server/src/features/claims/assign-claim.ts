// Says who works on a claim: oneself, or for editors anybody who checks.
import { isRecusedFrom, loadMember } from '@touchstone/db';
import { includesRole } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';

export const assignClaim = (
  caller: Caller,
  { claimId, version, assigneeId }: { claimId: string; version: number; assigneeId: string | null },
) =>
  actOnClaim(caller, { action: 'assign', claimId, version }, async ({ tx, claim, about }) => {
    const { memberId, role } = caller.member;
    const isOwnAffair = [assigneeId, claim.assigneeId].every((id) => id === null || id === memberId);
    if (!isOwnAffair && !includesRole(role, 'editor')) throw new RefusedError([{ code: 'roleTooLow' }], 'CLAIM-11');
    const assignee = assigneeId && (await loadMember(tx, assigneeId));
    if (assigneeId && !(assignee && includesRole(assignee.role, 'checker'))) throw notFound();
    if (assigneeId && isRecusedFrom(claim, assigneeId)) throw new RefusedError([{ code: 'assigneeRecused' }], 'CLAIM-11');
    return { changes: { assigneeId }, events: [{ type: 'claim.assigned', ...about, payload: { assigneeId } }] };
  });
