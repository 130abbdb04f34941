// Words a member is still writing: kept for that member alone, whatever anybody's role.
import { draftRef, draftRemove, draftSave } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { getDraft, listOwnDrafts } from './read-drafts.ts';
import { removeOwnDraft } from './remove-draft.ts';
import { saveOwnDraft } from './save-draft.ts';

export const draftsRouter = router({
  list: memberProcedure.query(({ ctx }) => listOwnDrafts(ctx)),
  get: memberProcedure.input(draftRef).query(({ ctx, input }) => getDraft(ctx, input)),
  save: memberProcedure.input(draftSave).mutation(({ ctx, input }) => saveOwnDraft(ctx, input)),
  remove: memberProcedure.input(draftRemove).mutation(({ ctx, input }) => removeOwnDraft(ctx, input)),
});
