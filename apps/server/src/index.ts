// The server's open door: the type of its procedures, and nothing that runs.
export type { AppRouter } from './app-router.ts';
export type {
  AdjudicationReply,
  ChangeRequestReply,
  ClaimDetail,
  ClaimSummary,
  CommentReply,
  DueReply,
  EvidenceReply,
  LeaseReply,
  Named,
  OfferReply,
  RatingReply,
  RecheckReply,
  ReplyReply,
  ThreadReply,
  VerdictReply,
} from './claim/claim-reply.ts';
export type { AgreementFigure, AgreementReply } from './features/agreement/agreement-reply.ts';
export type { BalanceReply, ClaimantVerdicts } from './features/balance/get-balance.ts';
export type { HistoryEntry, HistoryReply, Unshown } from './features/history/history-reply.ts';
export type { NoticeReply } from './features/inbox/list-inbox.ts';
export type { LibraryReply } from './features/library/get-library.ts';
export type { LabelReply, LabelsReply } from './features/library/list-labels.ts';
export type { ImportReply } from './features/library/list-library-imports.ts';
export type { InvitationSent } from './features/members/invite-member.ts';
export type { InvitationReply } from './features/members/list-invitations.ts';
export type { MemberReply } from './features/members/present-member.ts';
export type { LinkedPrecedent, PrecedentsReply } from './features/precedents/find-precedents.ts';
export type { PrecedentSearchReply } from './features/precedents/search-precedents.ts';
export type { ScaleReply } from './features/scale/get-scale.ts';
export type { SelectionEntry, SelectionReply } from './features/selection/list-selection.ts';
export type { AssistantStatus } from './features/suggestions/assistant-status.ts';
export type { SuggestionQualityGroup, SuggestionQualityReply } from './features/suggestions/get-suggestion-quality.ts';
export type { TokenReply } from './features/tokens/present-token.ts';
export type { VerdictDraftReply } from './features/verdicts/verdict-draft.ts';
export type { FoundPrecedent, PrecedentReply } from './library/present-precedent.ts';
export type { ErrorDetails } from './trpc/error-format.ts';
