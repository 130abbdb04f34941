// What of the rows events can speak for, kept as digests so that a large newsroom fits into memory.
import { createHash } from 'node:crypto';
import { digestOf } from '../canonical-json.ts';
import { ratingCommitment, replyDigest, verdictDigest } from '../contents.ts';
import type { Row } from './rows.ts';

interface BoundVerdict {
  claimId: string | null;
  number: number;
  state: string | null;
  decidedById: string | null;
  digest: string;
}

export interface BoundRows {
  /** SHA-256 of the text as it is, and as it is said to be, by article and version number. */
  texts: Map<string, { actual: string; stated: string | null }>;
  verdicts: Map<string, BoundVerdict>;
  /** By claim, member and revision; `words` is a digest of what the rating says. */
  revisions: Map<string, { commitment: string; words: string }>;
  /** Current ratings in the same way. */
  ratings: Map<string, string>;
  /** Digests of frozen reports, by report and version number. */
  reports: Map<string, { actual: string; stated: string | null }>;
  /** Verdict in force, by claim. */
  approved: Map<string, string>;
  /** By request for reply: its claim, and a digest of what events tell of it. */
  replies: Map<string, { claimId: string | null; digest: string }>;
}

export const noRows = (): BoundRows => ({
  texts: new Map(),
  verdicts: new Map(),
  revisions: new Map(),
  ratings: new Map(),
  reports: new Map(),
  approved: new Map(),
  replies: new Map(),
});

export const keyOf = (...parts: (string | number | null | undefined)[]): string => parts.join(' ');

const wordsOf = ({ pointId, confidence, rationale }: Row) => digestOf([pointId, confidence, rationale]);

const TAKERS: Readonly<Record<string, (rows: BoundRows, row: Row) => void>> = {
  ArticleVersion: ({ texts }, { articleId, number, text, textSha256 }) =>
    texts.set(keyOf(articleId, number), {
      actual: createHash('sha256')
        .update(text ?? '')
        .digest('hex'),
      stated: textSha256 ?? null,
    }),
  Verdict: ({ verdicts }, row) => {
    const { id, claimId = null, number, state = null, decidedById = null } = row;
    verdicts.set(keyOf(id), { claimId, number: Number(number), state, decidedById, digest: verdictDigest(row) });
  },
  RatingRevision: ({ revisions }, row) =>
    revisions.set(keyOf(row.claimId, row.memberId, row.revision), { commitment: ratingCommitment(row), words: wordsOf(row) }),
  Rating: ({ ratings }, row) => ratings.set(keyOf(row.claimId, row.memberId, row.revision), wordsOf(row)),
  ReportVersion: ({ reports }, { reportId, number, frozen, sha256 }) =>
    reports.set(keyOf(reportId, number), { actual: digestOf(JSON.parse(frozen ?? 'null')), stated: sha256 ?? null }),
  Claim: ({ approved }, { id, approvedVerdictId }) => {
    if (approvedVerdictId) approved.set(keyOf(id), approvedVerdictId);
  },
  ReplyRequest: ({ replies }, row) => replies.set(keyOf(row.id), { claimId: row.claimId ?? null, digest: replyDigest(row) }),
};

/** Notes the row when events speak for rows of its table. */
export const takeRow = (rows: BoundRows, table: string, row: Row): void => TAKERS[table]?.(rows, row);
