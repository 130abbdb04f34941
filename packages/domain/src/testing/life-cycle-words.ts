// Every action and need of the rule tables in a desk's own words; a new one does not compile without its words.

import type { ClaimStage } from '../claim/claim.ts';
import type { AskedNeed, StandingNeed } from '../claim/claim-needs.ts';
import type { ClaimAction } from '../claim/life-cycle.ts';
import type { Role } from '../desk/role.ts';
import type { ReportAction } from '../report/publish-rules.ts';
import type { ReportState } from '../report/report.ts';

export const STAGE_WORDS: Record<ClaimStage, string> = {
  spotted: 'proposed by the machine or marked by hand; nobody has decided whether the desk checks it',
  declined: 'not for us, with the reason kept in the selection log',
  checking: 'evidence and independent ratings are being gathered',
  inReview: 'a verdict waits for an editor who did not propose it',
  approved: 'the verdict stands and may go into a report',
};

export const ACTION_WORDS: Record<ClaimAction, string> = {
  select: 'Take the claim on.',
  decline: 'Not for us.',
  restore: 'Put a declined claim back on the list.',
  proposeVerdict: 'Send a verdict to the editor.',
  writeVerdict: 'Write the words of the next verdict, together.',
  withdraw: 'Take back the verdict one proposed.',
  requestChanges: 'Send the verdict back, saying what has to change.',
  approve: 'Approve the verdict: the second pair of eyes.',
  reopen: 'Check an approved claim again.',
  confirmVerdict: 'Look again, and find the verdict still right.',
  setRecheck: 'Say by which day the verdict is to be looked at again.',
  overrideApprove: 'Approve without a second pair of eyes; printed in the report.',
  edit: 'Change statement, claimant, date or kind.',
  assign: 'Give the claim to somebody.',
  setDue: 'Say by which day it is to be done.',
  comment: 'Write a comment.',
  recuse: 'Declare a conflict of interest.',
  recuseMember: 'Declare somebody else’s conflict of interest.',
  liftRecusal: 'Let a recused member back in.',
  askForReply: 'Ask whom the claim concerns for a reply.',
  recordReply: 'Write down what came of a request for reply, or correct it.',
  waiveReply: 'Say why nobody is asked for a reply.',
  takeLease: 'Hold the claim while working on it; who starts to write takes it.',
  takeOverLease: 'Take the claim out of the hands of whoever holds it.',
  handLease: 'Put the claim into somebody’s hands.',
  releaseLease: 'Let go of the claim one holds.',
  rate: 'Rate the claim, or revise one’s rating.',
  adjudicate: 'Write down how ratings that disagree were settled.',
  dissent: 'Say in print what one holds against the answer, or take that back.',
  changeEvidence: 'Add, edit or take out evidence.',
  resolveChangeRequest: 'Say how a change request was met.',
  reopenChangeRequest: 'Ask again for a change that was marked as done.',
  editComment: 'Change the words of one’s own comment; the earlier ones stay in reach.',
  withdrawComment: 'Take back one’s own comment.',
  resolveThread: 'Say that a thread is settled.',
  reopenThread: 'Take a settled thread up again.',
};

export const NEED_WORDS: Record<StandingNeed | AskedNeed, string> = {
  notHeldByOther: 'nobody else who works on it right now',
  statement: 'a statement',
  ownRating: 'one’s own rating',
  ratings: 'enough independent ratings',
  openRatings: 'one’s own rating and the last one asked for',
  noOpenChangeRequest: 'no open change request',
  mayTake: 'an editor, where the desk’s checkers do not take claims by themselves',
  editorOrAssignee: 'an editor, or who works on it',
  proposerNotRecused: 'a proposer who has not stepped aside since',
  adjudication: 'a settled difference, when ratings disagree',
  disagreement: 'ratings that disagree',
  reason: 'a reason',
  summary: 'a summary',
  explanation: 'an explanation',
  evidenceGate: 'the evidence gate of the scale point',
  rightOfReply: 'the right of reply, where the scale point asks for it',
  contradictionReason: 'a reason, where an earlier verdict on the same claim says otherwise',
  adjudicationNote: 'a note on how it was settled',
  recheckNote: 'a note on what was looked at',
  changeRequest: 'at least one change request',
  ownComment: 'the comment is one’s own',
  verdictSeen: 'the verdict decided is the one seen',
};

export const ROLE_WORDS: Record<Role, string> = {
  observer: 'reads',
  checker: 'selects, gathers evidence, rates, proposes',
  editor: 'decides on verdicts, publishes reports; includes checker',
  admin: 'runs the desk; includes editor',
};

export const REPORT_STATE_WORDS: Record<ReportState, string> = {
  draft: 'only the desk sees it',
  published: 'readers see its latest version; each version stays as it was',
  retracted: 'readers see that it was withdrawn, and why',
};

export const REPORT_ACTION_WORDS: Record<ReportAction, { does: string; needs: string }> = {
  edit: { does: 'Pick claims, order them, write title and introduction.', needs: '–' },
  publish: {
    does: 'Freeze the next version and show it to readers.',
    needs:
      'a title; at least one claim; an approved verdict for each; from version 2 on, something changed and a correction described for each changed claim',
  },
  retract: { does: 'Withdraw the report for good.', needs: 'a reason' },
};
