// What an event says of the content it records without repeating it: a digest that can be computed again from the rows.
import { randomBytes } from 'node:crypto';
import { digestOf } from './canonical-json.ts';

/** Columns by name; values as the application holds them or as COPY prints them: their text is the same. */
type Row = Readonly<Record<string, string | number | null>>;

/**
 * Digest of an object of these columns, each as text. What is NULL is left out, so that a column added later leaves the digests of
 * earlier rows as they are.
 */
function digestOfColumns(columns: readonly string[], row: Row): string {
  const given = columns.flatMap((column) => (row[column] == null ? [] : [[column, String(row[column])] as const]));
  return digestOf(Object.fromEntries(given));
}

const VERDICT = [
  'claimId',
  'number',
  'pointId',
  'summary',
  'explanation',
  'confidence',
  'statement',
  'adjudicationNote',
  'contradictionReason',
  'proposedById',
];

/** What never changes of a verdict once it was proposed. */
export const verdictDigest = (verdict: Row): string => digestOfColumns(VERDICT, verdict);

const REPLY = ['outcome', 'askedOf', 'way', 'askedOn', 'dueOn', 'answer', 'answeredOn', 'reason'];

/** What events tell of a request for reply: who was asked and how, what came of it, or why nobody was asked. */
export const replyDigest = (request: Row): string => digestOfColumns(REPLY, request);

const RATING = ['claimId', 'memberId', 'revision', 'pointId', 'confidence', 'rationale', 'salt'];

/** Binds a rating without telling it: nobody can try out the few points of a scale without knowing the salt. */
export const ratingCommitment = (revision: Row): string => digestOfColumns(RATING, revision);

/** 128 random bits in hexadecimal, kept with the revision and shown to nobody. */
export const newSalt = (): string => randomBytes(16).toString('hex');
