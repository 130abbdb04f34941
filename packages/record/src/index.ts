// The record's open door: canonical forms and digests, without a database.
export { canonicalJson, digestOf } from './canonical-json.ts';
export { newSalt, ratingCommitment, verdictDigest } from './contents.ts';
