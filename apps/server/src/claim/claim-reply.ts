// What the client gets of a claim: the shapes of a row in a list and of the claim with all that hangs on it.
import type {
  ClaimAction,
  ClaimKind,
  ClaimStage,
  Confidence,
  DeclineReason,
  DueState,
  Refusal,
  ReplyOutcome,
  ReplyWay,
  SourceKind,
  Stance,
  SuggestionFate,
  SuggestionKind,
  VerdictPart,
  VerdictState,
} from '@touchstone/domain';

export interface Named {
  id: string;
  name: string;
}

/** An action open to this member, with the words of whatever still blocks it. */
export interface OfferReply<Action extends string = ClaimAction> {
  action: Action;
  blockedBy: (Refusal & { text: string })[];
}

/** Who works on the claim right now, until when they are left to it. */
export interface LeaseReply {
  holder: Named;
  until: string;
}

/** By which day it is to be done, and how near that is. */
export interface DueReply {
  on: string;
  state: DueState;
}

/** Of an approved verdict: the day its evidence was last weighed, and when it is to be looked at again. */
export interface RecheckReply {
  asOf: string;
  due: DueReply | null;
}

/** Times are ISO text, days "2025-03-14", offsets UTF-16. */
export interface ClaimSummary {
  id: string;
  version: number;
  article: { id: string; title: string };
  quote: string;
  start: number;
  end: number;
  statement: string;
  claimant: Named | null;
  saidOn: string | null;
  kind: ClaimKind;
  stage: ClaimStage;
  declineReason: DeclineReason | null;
  assignee: Named | null;
  due: DueReply | null;
  recheck: RecheckReply | null;
  /** By when the first answer is awaited that has not come. */
  replyDue: DueReply | null;
  lease: LeaseReply | null;
  /** Set when a machine proposed it: score 0..1, and whether it was unsure who said it. */
  suggestion: { score: number; isUnsure: boolean } | null;
  ratings: { have: number; need: number; mineIsIn: boolean };
  evidenceCount: number;
  openChangeRequests: number;
  /** Scale point of the approved or proposed verdict. */
  point: string | null;
  isPublished: boolean;
  updatedAt: string;
  offers: OfferReply[];
}

export interface CommentReply {
  id: string;
  /** Members are named as "@[id]"; null: it was withdrawn. */
  body: string | null;
  mentions: Named[];
  author: Named;
  /** Its author was recused from the claim when they wrote it. */
  isByRecused: boolean;
  /** 1 for a comment that was never edited. */
  revision: number;
  createdAt: string;
  editedAt: string | null;
}

export interface ThreadReply {
  id: string;
  resolved: { by: Named; at: string } | null;
  comments: CommentReply[];
}

export interface EvidenceReply {
  id: string;
  version: number;
  stance: Stance;
  excerpt: string;
  note: string;
  source: {
    id: string;
    title: string;
    publisher: string;
    author: string | null;
    url: string | null;
    publishedOn: string | null;
    kind: SourceKind;
  };
  addedBy: Named;
  addedAt: string;
  threads: ThreadReply[];
}

export interface RatingReply {
  member: Named;
  point: string;
  confidence: Confidence;
  rationale: string;
  revision: number;
  updatedAt: string;
  /** False once the rater stepped aside: it stays in the record, but not in the count. */
  counts: boolean;
  /** Given without having been shown another's. */
  isBlind: boolean;
  /** What the rater said before the others' ratings were shown, when it was revised afterwards. */
  before: { point: string; confidence: Confidence; rationale: string } | null;
}

export interface AdjudicationReply {
  note: string;
  by: Named;
  at: string;
  /** False once a rating it rests on was revised, or another came in. */
  isInForce: boolean;
}

export interface DissentReply {
  member: Named;
  text: string;
  writtenAt: string;
}

export interface ChangeRequestReply {
  id: string;
  part: VerdictPart;
  note: string;
  requestedBy: Named;
  requestedAt: string;
  resolved: { by: Named | null; at: string; resolution: string } | null;
  /** The talk under it; null: nobody has said anything yet. */
  thread: ThreadReply | null;
}

export interface VerdictReply {
  id: string;
  number: number;
  point: string;
  summary: string;
  explanation: string;
  confidence: Confidence;
  statement: string;
  adjudicationNote: string | null;
  /** Why it says otherwise than an earlier verdict of ours on the same claim. */
  contradictionReason: string | null;
  state: VerdictState;
  proposedBy: Named;
  proposedAt: string;
  decided: { by: Named | null; at: string } | null;
  overrideReason: string | null;
  changeRequests: ChangeRequestReply[];
  threads: ThreadReply[];
}

/** A request for reply; all but reason and who made it are empty when nobody was asked. */
export interface ReplyReply {
  id: string;
  version: number;
  outcome: ReplyOutcome;
  askedOf: string | null;
  way: ReplyWay | null;
  address: string;
  note: string;
  askedOn: string | null;
  due: DueReply | null;
  answeredOn: string | null;
  answer: string | null;
  reason: string | null;
  madeBy: Named;
}

export interface ClaimDetail {
  id: string;
  version: number;
  article: { id: string; title: string };
  quote: string;
  statement: string;
  claimant: (Named & { aliases: string[] }) | null;
  saidOn: string | null;
  kind: ClaimKind;
  stage: ClaimStage;
  decline: { reason: DeclineReason; note: string } | null;
  assignee: Named | null;
  due: DueReply | null;
  recheck: RecheckReply | null;
  lease: LeaseReply | null;
  createdBy: Named | null;
  createdAt: string;
  updatedAt: string;
  occurrences: { articleVersionId: string; start: number; end: number; quote: string; prefix: string; suffix: string }[];
  suggestion: {
    score: number;
    reasons: string[];
    /** Touchstone itself, or a language model by its name. */
    proposedBy: string;
    claimantName: string | null;
    isUnsure: boolean;
    fate: SuggestionFate;
  } | null;
  /** What a language model proposed to work with, the latest last. */
  proposals: {
    id: string;
    kind: Exclude<SuggestionKind, 'claim'>;
    text: string;
    reasons: string[];
    proposedBy: string;
    fate: SuggestionFate;
  }[];
  evidence: EvidenceReply[];
  ratings: {
    have: number;
    need: number;
    mine: RatingReply | null;
    /** Null while they are withheld from this member. */
    others: RatingReply[] | null;
    disagree: boolean | null;
    /** The latest; null too while the ratings are withheld, as is all that follows from them. */
    adjudication: AdjudicationReply | null;
    dissents: DissentReply[];
  };
  /** Latest first. */
  verdicts: VerdictReply[];
  threads: ThreadReply[];
  /** Oldest first. */
  replies: ReplyReply[];
  /** Verdicts of ours in force on claims linked as the same: what a new verdict may contradict. */
  earlierVerdicts: { claimId: string; articleId: string; words: string; point: string }[];
  /** Who stands aside from the claim; `declaredBy` is null when the member did so themselves. */
  recusals: { member: Named; reason: string; declaredBy: Named | null; at: string }[];
  isRecused: boolean;
  isPublished: boolean;
  offers: OfferReply[];
}
