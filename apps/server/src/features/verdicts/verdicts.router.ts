// What can be done with verdicts.
import {
  changeRequestReopening,
  changeRequestResolution,
  changesRequested,
  claimRef,
  claimStep,
  recheckPlan,
  verdictApproval,
  verdictConfirmation,
  verdictDraftSave,
  verdictOverride,
  verdictProposal,
} from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { approveVerdict, overrideApprove } from './approve-verdict.ts';
import { proposeVerdict } from './propose-verdict.ts';
import { readVerdictDraft } from './read-verdict-draft.ts';
import { confirmVerdict, setRecheck } from './recheck-verdict.ts';
import { reopenChangeRequest } from './reopen-change-request.ts';
import { requestChanges } from './request-changes.ts';
import { resolveChangeRequest } from './resolve-change-request.ts';
import { withdrawVerdict } from './withdraw-verdict.ts';
import { writeVerdict } from './write-verdict.ts';

export const verdictsRouter = router({
  propose: memberProcedure('write')
    .input(verdictProposal)
    .mutation(({ ctx, input }) => proposeVerdict(ctx, input)),
  draft: memberProcedure('read')
    .input(claimRef)
    .query(({ ctx, input }) => readVerdictDraft(ctx, input)),
  write: memberProcedure('write')
    .input(verdictDraftSave)
    .mutation(({ ctx, input }) => writeVerdict(ctx, input)),
  withdraw: memberProcedure('write')
    .input(claimStep)
    .mutation(({ ctx, input }) => withdrawVerdict(ctx, input)),
  requestChanges: memberProcedure('decide')
    .input(changesRequested)
    .mutation(({ ctx, input }) => requestChanges(ctx, input)),
  approve: memberProcedure('decide')
    .input(verdictApproval)
    .mutation(({ ctx, input }) => approveVerdict(ctx, input)),
  overrideApprove: memberProcedure('decide')
    .input(verdictOverride)
    .mutation(({ ctx, input }) => overrideApprove(ctx, input)),
  confirm: memberProcedure('decide')
    .input(verdictConfirmation)
    .mutation(({ ctx, input }) => confirmVerdict(ctx, input)),
  setRecheck: memberProcedure('decide')
    .input(recheckPlan)
    .mutation(({ ctx, input }) => setRecheck(ctx, input)),
  resolveChangeRequest: memberProcedure('write')
    .input(changeRequestResolution)
    .mutation(({ ctx, input }) => resolveChangeRequest(ctx, input)),
  reopenChangeRequest: memberProcedure('decide')
    .input(changeRequestReopening)
    .mutation(({ ctx, input }) => reopenChangeRequest(ctx, input)),
});
