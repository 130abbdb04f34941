// Keeps the words of the next verdict as they are typed, unless others were written there meanwhile.
import { inTransaction, saveVerdictDraft, sendSignal } from '@touchstone/db';
import type { VerdictDraftSave } from '@touchstone/domain';
import { allowAct } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError } from '../../trpc/refusals.ts';
import { presentVerdictDraft } from './verdict-draft.ts';

/** @throws ConflictError with the words as they are now. */
export const writeVerdict = (caller: Caller, words: VerdictDraftSave) =>
  inTransaction(caller.db, async (tx) => {
    const { claimId } = words;
    const { about } = await allowAct(tx, caller, { action: 'writeVerdict', claimId });
    const isSaved = await saveVerdictDraft(tx, { ...words, memberId: about.actorId, at: caller.clock() });
    const now = await presentVerdictDraft(tx, claimId);
    if (!isSaved) throw new ConflictError(now);
    await sendSignal(tx, { kind: 'verdictDraft', claimId });
    return now;
  });
