// The words a report is printed with around the desk's own text, by language.
import type { Confidence, CorrectionType, ReplyOutcome, ReplyWay, SourceKind, Stance } from '@touchstone/domain';
import type { Download } from '../public-address.ts';

export interface Words {
  /** BCP-47 tag of the language these words are in. */
  language: string;
  /** "2025-03-14" as people write a day. */
  day: (day: string) => string;
  factCheckBy: string;
  article: string;
  articlePublished: string;
  articleUpdated: string;
  textChecked: (version: number) => string;
  version: (version: number) => string;
  published: string;
  publishedBy: string;
  firstPublished: string;
  corrected: string;
  seeCorrections: string;
  corrections: string;
  noCorrections: string;
  correctionTypes: Record<CorrectionType, string>;
  wholeReport: string;
  claimNoLongerHere: string;
  claims: string;
  quote: string;
  saidBy: string;
  articleItself: string;
  saidOn: string;
  verdict: string;
  confidence: string;
  confidences: Record<Confidence, string>;
  ratings: (count: number) => string;
  proposedBy: string;
  approvedBy: string;
  /** Comes before a day. */
  asOf: string;
  overridden: string;
  settled: string;
  dissents: string;
  /** Between a name and a point of the scale. */
  rated: string;
  explanation: string;
  rightOfReply: string;
  replyWays: Record<ReplyWay, string>;
  /** Who was asked, by what way, when, and until when they could answer. */
  replyAsked: (asked: { of: string; way: string; on: string; until: string }) => string;
  replyOutcomes: Record<Exclude<ReplyOutcome, 'waived'>, string>;
  replyWaived: string;
  evidence: string;
  noEvidence: string;
  stances: Record<Stance, string>;
  sourceKinds: Record<SourceKind, string>;
  claimLink: string;
  scale: string;
  offScale: string;
  about: string;
  funding: string;
  contact: string;
  correctionsPolicy: string;
  record: string;
  /** Comes before the hash of the latest event. */
  recordHead: (position: number) => string;
  download: string;
  downloads: Record<Download, string>;
  retracted: (day: string) => string;
  retractedReason: string;
}
