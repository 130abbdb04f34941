// What a member makes of a machine's wording, search query or evidence to look for. A wording that is taken becomes the claim's statement.
import { settleSuggestion } from '@touchstone/db';
import type { AuditEvent, SuggestionDecide } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, unusable } from '../../trpc/refusals.ts';

export const decideSuggestion = (caller: Caller, { claimId, version, suggestionId, decision }: SuggestionDecide) =>
  actOnClaim(caller, { action: 'edit', claimId, version }, async ({ tx, claim, about }) => {
    const suggestion = claim.suggestions.find(({ id, kind }) => id === suggestionId && kind !== 'claim');
    const proposed = suggestion?.text;
    if (!suggestion || !proposed) throw notFound();
    if (suggestion.fate !== 'open' && suggestion.fate !== 'ignored') throw unusable('This suggestion is decided already.');
    const text = decision.act === 'edit' ? decision.text : proposed;
    const act = decision.act === 'edit' && text === proposed ? 'accept' : decision.act;
    await settleSuggestion(tx, suggestion, {
      act,
      byId: about.actorId,
      at: caller.clock(),
      ...(act === 'edit' && { edit: { before: { text: proposed }, after: { text } } }),
      ...(decision.act === 'decline' && { note: decision.reason }),
    });
    const decided: AuditEvent = { type: 'suggestion.decided', ...about, payload: { suggestionId, kind: suggestion.kind, act } };
    if (suggestion.kind !== 'wording' || act === 'decline') return { changes: {}, events: [decided] };
    const edited: AuditEvent = {
      type: 'claim.edited',
      ...about,
      payload: { before: { statement: claim.statement }, after: { statement: text } },
    };
    return { changes: { statement: text }, events: [edited, decided] };
  });
