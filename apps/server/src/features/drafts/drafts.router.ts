// Words a member is still writing: kept for that member alone, whatever anybody's role.
import { draftRef, draftRemove, draftSave } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { getDraft, listOwnDrafts } from './read-drafts.ts';
import { removeOwnDraft } from './remove-draft.ts';
import { saveOwnDraft } from './save-draft.ts';

export const draftsRouter = router({
  list: memberProcedure('person').query(({ ctx }) => listOwnDrafts(ctx)),
  get: memberProcedure('person')
    .input(draftRef)
    .query(({ ctx, input }) => getDraft(ctx, input)),
  save: memberProcedure('person')
    .input(draftSave)
    .mutation(({ ctx, input }) => saveOwnDraft(ctx, input)),
  remove: memberProcedure('person')
    .input(draftRemove)
    .mutation(({ ctx, input }) => removeOwnDraft(ctx, input)),
});
