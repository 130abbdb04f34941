// What can be done with evidence.
import { evidenceAdd, evidenceEdit, evidenceRef } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { addEvidence } from './add-evidence.ts';
import { editEvidence } from './edit-evidence.ts';
import { removeEvidence, restoreEvidence } from './remove-evidence.ts';

export const evidenceRouter = router({
  add: memberProcedure('write')
    .input(evidenceAdd)
    .mutation(({ ctx, input }) => addEvidence(ctx, input)),
  edit: memberProcedure('write')
    .input(evidenceEdit)
    .mutation(({ ctx, input }) => editEvidence(ctx, input)),
  remove: memberProcedure('write')
    .input(evidenceRef)
    .mutation(({ ctx, input }) => removeEvidence(ctx, input)),
  restore: memberProcedure('write')
    .input(evidenceRef)
    .mutation(({ ctx, input }) => restoreEvidence(ctx, input)),
});
