// Corrects what is written about a claim: its statement, claimant, date or kind. The quote never changes.
import { type ClaimRecord, findOrCreateClaimant, proposalOf, settleSuggestion } from '@touchstone/db';
import { type ClaimEdit, given } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

const fieldsOf = (claim: ClaimRecord) => ({
  statement: claim.statement,
  claimantName: claim.claimant?.name ?? null,
  saidOn: claim.saidOn?.toISOString().slice(0, 10) ?? null,
  kind: claim.kind,
});

/** Only what differs from the claim as it stands. */
function differences(claim: ClaimRecord, fields: Record<string, string | null>) {
  const before: Record<string, string | null> = fieldsOf(claim);
  const changed = Object.entries(fields).filter(([name, value]) => value !== before[name]);
  return { before: Object.fromEntries(changed.map(([name]) => [name, before[name] ?? null])), after: Object.fromEntries(changed) };
}

export const editClaim = (caller: Caller, { claimId, version, ...fields }: ClaimEdit) =>
  actOnClaim(caller, { action: 'edit', claimId, version }, async ({ tx, claim, about }) => {
    const { claimantName, saidOn, statement, kind } = fields;
    const edit = differences(claim, given(fields));
    await settleSuggestion(tx, proposalOf(claim), { act: 'edit', byId: about.actorId, at: caller.clock(), edit });
    return {
      changes: {
        ...(statement !== undefined && { statement }),
        ...(kind !== undefined && { kind }),
        ...(saidOn !== undefined && { saidOn: saidOn ? new Date(saidOn) : null }),
        ...(claimantName !== undefined && { claimantId: claimantName ? await findOrCreateClaimant(tx, claimantName) : null }),
      },
      events: [{ type: 'claim.edited', ...about, payload: edit }],
    };
  });
