// How each thing that can be done to a claim is asked for, with everything the rules may want brought along.
import type { ClaimAction } from '@touchstone/domain';
import type { TestCaller } from '../testing/open-test-desk.ts';

/** Ids the actions need, of one claim and what hangs on it. */
export interface ClaimHandles {
  claimId: string;
  version: number;
  /** The waiting verdict; any id where none waits. */
  verdictId: string;
  changeRequestId: string;
  threadId: string;
  commentId: string;
  /** A request for reply that waits. */
  replyId: string;
  /** Somebody recused, and somebody who is not; neither is the one who asks. */
  recusedId: string;
  bystanderId: string;
  /** The ratings there are. */
  seen: readonly { memberId: string; revision: number }[];
}

export const request = { askedOf: 'Ministry', way: 'email', address: '', note: '', askedOn: '2025-03-10', dueOn: '2025-03-15' } as const;
const source = { title: 'Land register', publisher: 'Surveyors', kind: 'secondary' } as const;

export const ASK: Record<ClaimAction, (ask: TestCaller, handles: ClaimHandles) => Promise<unknown>> = {
  select: ({ claims }, { claimId, version }) => claims.select({ claimId, version }),
  decline: ({ claims }, { claimId, version }) => claims.decline({ claimId, version, reason: 'notImportant' }),
  restore: ({ claims }, { claimId, version }) => claims.restore({ claimId, version }),
  proposeVerdict: ({ verdicts }, { claimId, version }) =>
    verdicts.propose({ claimId, version, point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' }),
  writeVerdict: ({ verdicts }, { claimId }) => verdicts.write({ claimId, draftVersion: 0, summary: 'No.', explanation: '' }),
  withdraw: ({ verdicts }, { claimId, version }) => verdicts.withdraw({ claimId, version }),
  requestChanges: ({ verdicts }, { claimId, version }) =>
    verdicts.requestChanges({ claimId, version, requests: [{ part: 'summary', note: 'Shorter.' }] }),
  approve: ({ verdicts }, { claimId, version, verdictId }) => verdicts.approve({ claimId, version, verdictId }),
  reopen: ({ claims }, { claimId, version }) => claims.reopen({ claimId, version, reason: 'New data.' }),
  overrideApprove: ({ verdicts }, { claimId, version, verdictId }) =>
    verdicts.overrideApprove({ claimId, version, verdictId, reason: 'Nobody else is here.' }),
  edit: ({ claims }, { claimId, version }) => claims.edit({ claimId, version, statement: 'The country built 4,200 homes in 2024.' }),
  assign: ({ claims }, { claimId, version }) => claims.assign({ claimId, version, assigneeId: null }),
  confirmVerdict: ({ verdicts }, { claimId, version }) => verdicts.confirm({ claimId, version, note: 'Looked again.' }),
  setRecheck: ({ verdicts }, { claimId, version }) => verdicts.setRecheck({ claimId, version, recheckOn: '2025-06-01' }),
  setDue: ({ claims }, { claimId, version }) => claims.setDue({ claimId, version, dueOn: '2025-03-20' }),
  comment: ({ comments }, { claimId }) => comments.add({ target: { on: 'claim', claimId }, body: 'Really?' }),
  recuse: ({ claims }, { claimId, version }) => claims.recuse({ claimId, version, reason: 'A friend.' }),
  recuseMember: ({ claims }, { claimId, version, bystanderId }) =>
    claims.recuseMember({ claimId, version, memberId: bystanderId, reason: 'Family.' }),
  liftRecusal: ({ claims }, { claimId, version, recusedId }) =>
    claims.liftRecusal({ claimId, version, memberId: recusedId, reason: 'Sold the shares.' }),
  askForReply: ({ replies }, { claimId }) => replies.ask({ claimId, ...request }),
  recordReply: ({ replies }, { replyId }) => replies.record({ replyId, version: 1, outcome: 'declined' }),
  waiveReply: ({ replies }, { claimId }) => replies.waive({ claimId, reason: 'Said in public.' }),
  takeLease: ({ leases }, { claimId }) => leases.take({ claimId }),
  takeOverLease: ({ leases }, { claimId }) => leases.takeOver({ claimId, reason: 'Deadline.' }),
  handLease: ({ leases }, { claimId, bystanderId }) => leases.hand({ claimId, memberId: bystanderId }),
  releaseLease: ({ leases }, { claimId }) => leases.release({ claimId }),
  rate: ({ ratings }, { claimId }) => ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: 'The register.' }),
  adjudicate: ({ ratings }, { claimId, seen }) => ratings.adjudicate({ claimId, note: 'We read it together.', seen: [...seen] }),
  dissent: ({ ratings }, { claimId }) => ratings.dissent({ claimId, text: 'I read it otherwise.' }),
  changeEvidence: ({ evidence }, { claimId }) => evidence.add({ claimId, source, stance: 'refutes', excerpt: '3,100', note: '' }),
  resolveChangeRequest: ({ verdicts }, { changeRequestId }) => verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Done.' }),
  reopenChangeRequest: ({ verdicts }, { changeRequestId }) => verdicts.reopenChangeRequest({ changeRequestId, reason: 'Still long.' }),
  editComment: ({ comments }, { commentId }) => comments.edit({ commentId, revision: 1, body: 'Really, really?' }),
  withdrawComment: ({ comments }, { commentId }) => comments.withdraw({ commentId }),
  resolveThread: ({ comments }, { threadId }) => comments.resolveThread({ threadId }),
  reopenThread: ({ comments }, { threadId }) => comments.reopenThread({ threadId }),
};

/** What came with the action, as the rules see it. */
export const BROUGHT = {
  reason: 'A reason.',
  pointKey: 'false',
  summary: 'No.',
  explanation: 'The register.',
  adjudicationNote: 'We read it together.',
  recheckNote: 'Looked again.',
  changeRequests: 1,
} as const;
