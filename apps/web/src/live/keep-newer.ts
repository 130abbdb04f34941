// Of two answers about one record, which is the newer? An answer that was overtaken on its way must not undo what is shown.
import { replaceEqualDeep } from '@tanstack/react-query';

interface Versioned {
  id: unknown;
  version: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isVersioned = (value: unknown): value is Versioned => isObject(value) && typeof value.version === 'number' && 'id' in value;

const isOlder = (before: unknown, after: unknown): boolean =>
  isVersioned(before) && isVersioned(after) && before.id === after.id && after.version < before.version;

/** An article's claims have versions of their own. */
function keepNewerClaims(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after) || !Array.isArray(before.claims) || !Array.isArray(after.claims)) return after;
  const known = new Map(before.claims.filter(isVersioned).map((claim) => [claim.id, claim]));
  return {
    ...after,
    claims: after.claims.map((claim) => (isVersioned(claim) && isOlder(known.get(claim.id), claim) ? known.get(claim.id) : claim)),
  };
}

/** For `structuralSharing`: keeps what is known where the answer is older, and the identity of whatever stayed the same. */
export function keepNewer(before: unknown, after: unknown): unknown {
  if (isOlder(before, after)) return before;
  return replaceEqualDeep(before, keepNewerClaims(before, after));
}
