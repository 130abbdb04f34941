// The only writer of members and their passwords, and the loader of who is asking.

import type { AuditEvent, Role } from '@touchstone/domain';
import type { Pool } from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { saveEvents } from './event-store.ts';
import { hashSecret } from './secret-hash.ts';
import type { Transaction } from './transaction.ts';

/** Who is asking, as every procedure needs to know. */
export interface SignedInMember {
  memberId: string;
  name: string;
  email: string;
  role: Role;
  sessionId: string;
}

const bySession = `
  SELECT m."id" AS "memberId", m."name", m."email", m."role", s."id" AS "sessionId"
  FROM "Session" s JOIN "Member" m ON m."id" = s."memberId"
  WHERE s."token" = $1 AND s."expiresAt" > now() AND m."deactivatedAt" IS NULL
    AND (NOT m."isDemo" OR ($2 AND EXISTS (SELECT FROM "Desk" d WHERE d."isDemo")))`;

/**
 * The member a session belongs to, in one query; null when there is no such session, it has expired or the member is deactivated.
 * Members of the demonstration desk count only while its door is open.
 */
export async function loadMemberBySessionToken(pool: Pool, token: string, isDemoOpen: boolean): Promise<SignedInMember | null> {
  const { rows } = await pool.query<SignedInMember>({
    name: 'member-by-session',
    text: bySession,
    values: [hashSecret(token), isDemoOpen],
  });
  return rows[0] ?? null;
}

export interface NewMember {
  name: string;
  email: string;
  role: Role;
  isDemo: boolean;
  /** null: this member has no password, so only the demonstration's door lets them in */
  passwordHash: string | null;
  /** null: the member was made by the set-up link or by the demonstration, not by a colleague */
  addedById: string | null;
}

/** Stores a member with their password and the event of it. E-mail addresses are kept in lower case. */
export async function createMember(tx: Transaction, { passwordHash, addedById, ...member }: NewMember): Promise<string> {
  const { id } = await tx.member.create({ data: { ...member, email: member.email.toLowerCase() }, select: { id: true } });
  if (passwordHash) {
    await tx.credential.create({ data: { memberId: id, accountId: id, providerId: 'credential', password: passwordHash } });
  }
  await saveEvents(tx, [{ type: 'member.added', actorId: addedById, payload: { name: member.name, role: member.role } }]);
  return id;
}

/** Everybody who works at the desk now, by name. */
export const loadMembers = (tx: Transaction) =>
  tx.member.findMany({
    where: { deactivatedAt: null },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });

/** Everybody who works or ever worked here, by name, as admins see them. */
export const loadMembersEver = (tx: Transaction) =>
  tx.member.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      isDemo: true,
      deactivatedAt: true,
      passwordTries: { select: { lockedAt: true } },
      twoFactor: { select: { lockedUntil: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
export type MemberRecord = Awaited<ReturnType<typeof loadMembersEver>>[number];

/** The members of the demonstration desk, checkers first. */
export const loadDemoMembers = (tx: Transaction) =>
  tx.member.findMany({
    where: { isDemo: true, deactivatedAt: null },
    select: { id: true, name: true, role: true },
    orderBy: [{ role: 'asc' }, { name: 'asc' }],
  });

/** How many real people belong to the desk; the demonstration's members do not count. */
export const countPeople = (tx: Transaction) => tx.member.count({ where: { isDemo: false } });

/** True when that is an active member of the demonstration desk. */
export const isDemoMember = async (tx: Transaction, memberId: string): Promise<boolean> =>
  (await tx.member.count({ where: { id: memberId, isDemo: true, deactivatedAt: null } })) === 1;

/** Where a member is written to; null for who is deactivated, and for the demonstration's members, who have no letter box. */
export const loadMemberToMail = (tx: Transaction, memberId: string) =>
  tx.member.findUnique({ where: { id: memberId, isDemo: false, deactivatedAt: null }, select: { id: true, email: true, role: true } });

/** One member who works here now; null when there is none by that id. */
export const loadMember = (tx: Transaction, memberId: string) =>
  tx.member.findUnique({ where: { id: memberId, deactivatedAt: null }, select: { id: true, name: true, role: true } });

/** Taken for the length of a transaction that changes who is an admin: two at once could leave the desk with none. */
export const waitForOtherMemberChanges = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.memberChange})`;

/** Stores what changed about a member, with its events. */
export async function saveMember(
  tx: Transaction,
  {
    memberId,
    changes,
    events,
  }: { memberId: string; changes: { role: Role } | { deactivatedAt: Date | null }; events: readonly AuditEvent[] },
): Promise<void> {
  await tx.member.update({ where: { id: memberId }, data: changes, select: { id: true } });
  await saveEvents(tx, events);
}
