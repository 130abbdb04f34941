// Puts a verdict forward to the editor.
import { adjudicationInForce, createVerdict, emptyVerdictDraft, factsOf } from '@touchstone/db';
import { contradictedBy, type VerdictProposal } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';
import { presentVerdictDraft } from './verdict-draft.ts';

/** @throws ConflictError with the claim, or with the words written together when others have been written since they were seen. */
export function proposeVerdict(
  caller: Caller,
  { claimId, version, draftVersion, point: pointKey, contradictionReason = '', ...content }: VerdictProposal,
) {
  const { summary, explanation } = content;
  const ask = { pointKey, summary, explanation, contradictionReason };
  return actOnClaim(caller, { action: 'proposeVerdict', claimId, version, ask }, async ({ tx, claim, desk, to, about }) => {
    const point = desk.scale.find(({ key }) => key === pointKey);
    if (!point) throw notFound();
    const verdictDraft = await presentVerdictDraft(tx, claimId);
    if (verdictDraft.words && verdictDraft.version !== (draftVersion ?? 0)) throw new ConflictError({ verdictDraft });
    await emptyVerdictDraft(tx, claimId, { memberId: about.actorId, at: caller.clock() });
    const number = (claim.verdicts[0]?.number ?? 0) + 1;
    const contradicted = contradictedBy(pointKey, factsOf(claim, desk).earlierVerdicts, desk.scale);
    const { id, contentSha256 } = await createVerdict(tx, {
      ...content,
      adjudicationNote: adjudicationInForce(claim)?.note ?? null,
      contradictionReason: contradicted.length ? contradictionReason : null,
      claimId,
      number,
      pointId: point.id,
      statement: claim.statement,
      proposedById: about.actorId,
    });
    return {
      changes: { stage: to },
      events: [{ type: 'verdict.proposed', ...about, payload: { verdictId: id, number, point: pointKey, contentSha256 } }],
    };
  });
}
