// The hash of an event in the chain: over what it says, its place, the hash before it, and a salt. The migration salted_links computes the same.
import { digestOf } from './canonical-json.ts';

/** What stands before the first event. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export interface LinkedEvent {
  position: number;
  previousHash: string;
  type: string;
  actorId: string | null;
  articleId: string | null;
  claimId: string | null;
  reportId: string | null;
  payload: unknown;
  /** ISO 8601 in UTC with milliseconds */
  at: string;
  /** Null in links from before there were salts. */
  salt: string | null;
}

export const eventHash = ({
  position,
  previousHash,
  type,
  actorId,
  articleId,
  claimId,
  reportId,
  payload,
  at,
  salt,
}: LinkedEvent): string =>
  digestOf({ position, previousHash, type, actorId, articleId, claimId, reportId, payload, at, ...(salt !== null && { salt }) });
