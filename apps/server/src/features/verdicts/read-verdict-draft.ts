// Shows the words of the next verdict to those who may write them.
import { factsOf, loadClaim, loadDesk } from '@touchstone/db';
import { decideClaim } from '@touchstone/domain';
import { actorOn } from '../../claim/actor-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';
import { presentVerdictDraft, type VerdictDraftReply } from './verdict-draft.ts';

/** They may tell how others rated: whoever may not see the ratings is refused. */
export async function readVerdictDraft(caller: Caller, { claimId }: { claimId: string }): Promise<VerdictDraftReply> {
  const { prisma } = caller.db;
  const claim = await loadClaim(prisma, claimId);
  if (!claim) throw notFound();
  const decision = decideClaim('writeVerdict', factsOf(claim, await loadDesk(prisma)), actorOn(claim, caller));
  if (!decision.isAllowed) throw new RefusedError(decision.refusals, decision.ruleId);
  return presentVerdictDraft(prisma, claimId);
}
