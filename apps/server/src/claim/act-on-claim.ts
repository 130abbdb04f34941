// The one way a claim is changed: lock it, compare versions, ask the rules, apply, record, present.
import {
  type ClaimRecord,
  type DeskPolicy,
  factsOf,
  inTransaction,
  loadClaim,
  loadClaimForUpdate,
  loadDesk,
  removeLease,
  StaleClaimError,
  saveClaim,
  type Transaction,
} from '@touchstone/db';
import { type AuditEvent, type ClaimAction, type ClaimAsk, type ClaimStage, decideClaim } from '@touchstone/domain';
import type { Caller } from '../trpc/context.ts';
import { ConflictError, notFound, RefusedError } from '../trpc/refusals.ts';
import { actorOn } from './actor-on-claim.ts';
import type { ClaimDetail } from './claim-reply.ts';
import { presentClaim } from './present-claim.ts';

/** What a use-case works with once the rules have said yes. */
export interface AllowedAct {
  tx: Transaction;
  claim: ClaimRecord;
  desk: DeskPolicy;
  /** The stage the claim moves to, or stays in. */
  to: ClaimStage;
  /** The columns of an event about this claim by this member. */
  about: { actorId: string; articleId: string; claimId: string };
}

type Changes = Parameters<typeof saveClaim>[1]['changes'];

/** What the act writes: `changes` to the claim itself move its version on; without them only the events are stored by the act itself. */
interface Outcome {
  changes: Changes;
  events: readonly [AuditEvent, ...AuditEvent[]];
}

interface Act {
  action: ClaimAction;
  claimId: string;
  ask?: ClaimAsk;
}

/** Loads the claim under its lock and asks the rules; throws the refusal when they say no. */
export async function allowAct(tx: Transaction, caller: Caller, { action, claimId, ask }: Act, seenVersion?: number): Promise<AllowedAct> {
  const { member } = caller;
  const claim = await loadClaimForUpdate(tx, claimId);
  if (!claim) throw notFound();
  const desk = await loadDesk(tx);
  if (seenVersion !== undefined && claim.version !== seenVersion) throw new ConflictError(presentClaim(claim, desk, caller));
  const actor = actorOn(claim, caller);
  const decision = decideClaim(action, factsOf(claim, desk), actor, ask);
  if (!decision.isAllowed) throw new RefusedError(decision.refusals, decision.ruleId);
  return { tx, claim, desk, to: decision.to, about: { actorId: member.memberId, articleId: claim.articleId, claimId } };
}

/** The claim as this member now sees it. */
export async function presentFresh(tx: Transaction, caller: Caller, claimId: string): Promise<ClaimDetail> {
  const claim = await loadClaim(tx, claimId);
  if (!claim) throw notFound();
  return presentClaim(claim, await loadDesk(tx), caller);
}

/**
 * Does one thing to a claim, in one transaction, and answers with the claim as it is then.
 * @throws RefusedError when the rules say no, ConflictError (with the current claim) when `version` is not the latest.
 */
export async function actOnClaim(
  caller: Caller,
  act: Act & { version: number },
  apply: (allowed: AllowedAct) => Promise<Outcome> | Outcome,
): Promise<ClaimDetail> {
  try {
    return await inTransaction(caller.db, async (tx) => {
      const allowed = await allowAct(tx, caller, act, act.version);
      const { changes, events } = await apply(allowed);
      // the next stage is another person's work
      if (allowed.to !== allowed.claim.stage) await removeLease(tx, act.claimId);
      await saveClaim(tx, { claimId: act.claimId, version: act.version, changes, events });
      return presentFresh(tx, caller, act.claimId);
    });
  } catch (error) {
    if (error instanceof StaleClaimError) throw new ConflictError(await presentFresh(caller.db.prisma, caller, act.claimId));
    throw error;
  }
}
