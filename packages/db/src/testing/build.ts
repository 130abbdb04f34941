// What tests put into a database: each builder makes the parents that were not mentioned.
import { createHash, randomUUID } from 'node:crypto';
import type { Role } from '@touchstone/domain';
import { createArticle } from '../article-store.ts';
import type { Database } from '../database.ts';
import { ensureDesk } from '../desk-store.ts';
import { createMember } from '../member-store.ts';
import { inTransaction } from '../transaction.ts';

const A_TEXT = 'The minister said that 4,200 homes were built last year. Nobody else counted them.';

export interface BuiltMember {
  memberId: string;
  name: string;
  role: Role;
}

const desks = new WeakMap<Database, Promise<void>>();

/** The desk with the default scale, which every other row leans on; once for a database. */
export function buildDesk(db: Database): Promise<void> {
  const desk = desks.get(db) ?? inTransaction(db, (tx) => ensureDesk(tx, 'The Test Desk'));
  desks.set(db, desk);
  return desk;
}

export async function buildMember(db: Database, { role = 'checker', name }: { role?: Role; name?: string } = {}): Promise<BuiltMember> {
  const unique = randomUUID();
  const person = { name: name ?? `${role} ${unique.slice(0, 6)}`, role };
  const member = { ...person, email: `${unique}@example.org`, isDemo: false, passwordHash: null, addedById: null };
  return { ...person, memberId: await inTransaction(db, (tx) => createMember(tx, member)) };
}

export interface BuiltArticle {
  articleId: string;
  articleVersionId: string;
  text: string;
}

export async function buildArticle(
  db: Database,
  { text = A_TEXT, title = 'Homes', addedById }: { text?: string; title?: string; addedById?: string } = {},
): Promise<BuiltArticle> {
  const author = addedById ?? (await buildMember(db)).memberId;
  const article = {
    details: { title, language: 'en' },
    addedById: author,
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: [{ start: 0, end: text.length, kind: 'body' as const }],
  };
  return { text, ...(await inTransaction(db, (tx) => createArticle(tx, article))) };
}
