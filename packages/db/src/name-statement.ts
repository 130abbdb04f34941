// Names Prisma's statements, so that PostgreSQL plans each once a connection: planning all that hangs on a claim takes longer than reading it.
import { createHash } from 'node:crypto';

/** A list, or rows to insert: another statement for each number of them. */
const OF_ANY_LENGTH = /IN \(\$\d+,|\), ?\(\$\d+/;
/** A connection keeps a plan for every name. */
const MOST_NAMES = 1_000;

const names = new Map<string, string>();

/** Empty where it is to be planned each time. */
export function nameStatement({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size === MOST_NAMES || OF_ANY_LENGTH.test(sql)) return '';
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
  names.set(sql, name);
  return name;
}
