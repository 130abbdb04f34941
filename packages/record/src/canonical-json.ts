// One spelling for each JSON value, as RFC 8785 (JCS) sets it, so that a digest of it can be computed again anywhere.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** @throws Error for what JSON cannot hold: undefined at the top, NaN, infinity, half of a surrogate pair, a circle */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This is no JSON value.');
  return text;
}

/** SHA-256 of the canonical form in UTF-8, in lower-case hexadecimal. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
