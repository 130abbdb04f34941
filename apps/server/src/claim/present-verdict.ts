// One version of a verdict as the client gets it, with the change requests pinned to its parts.
import type { ClaimRecord } from '@touchstone/db';
import type { ChangeRequestReply, VerdictReply } from './claim-reply.ts';
import { presentThread } from './present-thread.ts';

type VerdictRecord = ClaimRecord['verdicts'][number];

const presentChangeRequest = (request: VerdictRecord['changeRequests'][number]): ChangeRequestReply => ({
  id: request.id,
  part: request.part,
  note: request.note,
  requestedBy: request.requestedBy,
  requestedAt: request.requestedAt.toISOString(),
  resolved: request.resolvedAt
    ? { by: request.resolvedBy, at: request.resolvedAt.toISOString(), resolution: request.resolution ?? '' }
    : null,
  thread: request.thread && presentThread(request.thread),
});

/** How a difference between ratings was settled is told only where the ratings are open. */
export const presentVerdict = (verdict: VerdictRecord, areRatingsOpen: boolean): VerdictReply => ({
  id: verdict.id,
  number: verdict.number,
  point: verdict.point.key,
  summary: verdict.summary,
  explanation: verdict.explanation,
  confidence: verdict.confidence,
  statement: verdict.statement,
  adjudicationNote: areRatingsOpen ? verdict.adjudicationNote : null,
  contradictionReason: verdict.contradictionReason,
  state: verdict.state,
  proposedBy: verdict.proposedBy,
  proposedAt: verdict.proposedAt.toISOString(),
  decided: verdict.decidedAt ? { by: verdict.decidedBy, at: verdict.decidedAt.toISOString() } : null,
  overrideReason: verdict.overrideReason,
  changeRequests: verdict.changeRequests.map(presentChangeRequest),
  threads: verdict.threads.map(presentThread),
});
