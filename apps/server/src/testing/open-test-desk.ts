// For tests: a desk with its database, asked as any member without going through HTTP.
import type { Database } from '@touchstone/db';
import { type BuiltMember, buildDesk, buildMember, openTestDatabase } from '@touchstone/db/testing';
import type { Role } from '@touchstone/domain';
import { appRouter } from '../app-router.ts';
import type { Assistant } from '../assistant/ask-model.ts';
import type { Actor } from '../trpc/context.ts';
import { createCallerFactory } from '../trpc/procedures.ts';
import { type RecordingMailer, recordingMailer } from './recording-mailer.ts';
import { wordEncoder } from './word-encoder.ts';

const createCaller = createCallerFactory(appRouter);
export type TestCaller = ReturnType<typeof createCaller>;

export const TEST_NOW = new Date('2025-03-16T09:30:00.000Z');
export const TEST_ADDRESS = 'https://check.example.org';

export interface TestDesk {
  db: Database;
  mailer: RecordingMailer;
  /** Asks as this member, or as a program of theirs; null = signed out. */
  as(member: Actor | null): TestCaller;
  /** A new member of that role, and how to ask as them. */
  join(role: Role): Promise<{ member: BuiltMember; ask: TestCaller }>;
  /** Types of the events about a claim, oldest first; fails when one of them has no outbox row. */
  eventsOf(about: { claimId: string } | { articleId: string } | { reportId: string }): Promise<string[]>;
  close(): Promise<void>;
}

export async function openTestDesk(assistant: Assistant | null = null): Promise<TestDesk> {
  const db = await openTestDatabase();
  await buildDesk(db);
  const mailer = recordingMailer();
  const as = (member: Actor | null) =>
    createCaller({ db, clock: () => TEST_NOW, mailer, encoder: wordEncoder, publicUrl: TEST_ADDRESS, assistant, member });
  return {
    db,
    mailer,
    as,
    async join(role) {
      const member = await buildMember(db, { role });
      return { member, ask: as(member) };
    },
    async eventsOf(about) {
      const events = await db.prisma.event.findMany({ where: about, orderBy: { id: 'asc' }, include: { outbox: true } });
      if (events.some(({ outbox }) => !outbox)) throw new Error('An event was written without its outbox row.');
      return events.map(({ type }) => type);
    },
    close: () => db.close(),
  };
}
