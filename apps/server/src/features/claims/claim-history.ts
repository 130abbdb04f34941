// The record of a claim, newest first, and what of it this member has not seen yet.
import { claimsWithRatingsOpenTo, hasClaim, loadClaimEvents, loadVisit, saveVisit } from '@touchstone/db';
import { tellsOfRatings } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export async function getClaimHistory({ db, member }: Caller, { claimId }: { claimId: string }) {
  if (!(await hasClaim(db.prisma, claimId))) throw notFound();
  const visit = await loadVisit(db.prisma, claimId, member.memberId);
  const areRatingsOpen = (await claimsWithRatingsOpenTo(db.prisma, member.memberId, [claimId])).has(claimId);
  const events = (await loadClaimEvents(db.prisma, claimId)).filter(
    (event) => areRatingsOpen || event.actorId === member.memberId || !tellsOfRatings(event),
  );
  return {
    seenVerdictId: visit?.verdictId ?? null,
    seenAt: visit?.seenAt.toISOString() ?? null,
    events: events.map(({ id, type, actor, payload, at }) => ({
      id: id.toString(),
      type,
      actor,
      payload,
      at: at.toISOString(),
      isNew: visit !== null && id > visit.lastEventId && actor?.id !== member.memberId,
    })),
  };
}

/** Notes that the member has looked at the claim as it is now. */
export async function markClaimSeen({ db, member, clock }: Caller, { claimId }: { claimId: string }) {
  if (!(await hasClaim(db.prisma, claimId))) throw notFound();
  await saveVisit(db.prisma, { claimId, memberId: member.memberId, at: clock() });
}
