// The holder of the set-up link names the desk and becomes its first admin: once, whoever else tries at the same moment.
import {
  countPeople,
  createMember,
  type Database,
  ensureDesk,
  hashSecret,
  inTransaction,
  isAlreadyThere,
  isSetUpLinkGood,
  loadDeskSign,
  saveDesk,
  useSetUpLink,
  waitForOtherSetUps,
} from '@touchstone/db';
import type { SetUpInput } from './member-input.ts';

export type SetUpResult = { memberId: string } | { refusal: 'linkNotGood' | 'alreadySetUp' | 'emailTaken' };

export interface SetUpTools {
  database: Database;
  hashPassword: (password: string) => Promise<string>;
  now: Date;
}

/** Desk, admin, event and the used-up link are stored together or not at all. A demonstration desk becomes a real one. */
export async function completeSetUp({ database, hashPassword, now }: SetUpTools, input: SetUpInput): Promise<SetUpResult> {
  const tokenHash = hashSecret(input.token);
  // hashing a password is slow on purpose, so nobody without a link gets that far
  if (!(await isSetUpLinkGood(database.prisma, tokenHash, now))) return { refusal: 'linkNotGood' };
  const passwordHash = await hashPassword(input.password);
  try {
    return await inTransaction(database, async (tx) => {
      await waitForOtherSetUps(tx);
      if ((await countPeople(tx)) > 0) return { refusal: 'alreadySetUp' };
      if (!(await useSetUpLink(tx, tokenHash, now))) return { refusal: 'linkNotGood' };
      await ensureDesk(tx);
      await saveDesk(tx, { name: input.deskName, isDemo: false });
      const memberId = await createMember(tx, {
        name: input.name,
        email: input.email,
        role: 'admin',
        isDemo: false,
        passwordHash,
        addedById: null,
      });
      return { memberId };
    });
  } catch (error) {
    if (isAlreadyThere(error)) return { refusal: 'emailTaken' };
    throw error;
  }
}

/** True while nobody real can sign in: no member, or only those of a demonstration whose door is closed. */
export async function needsSetUp({ prisma }: Database, isDemoOpen: boolean): Promise<boolean> {
  if ((await countPeople(prisma)) > 0) return false;
  return !(isDemoOpen && (await loadDeskSign(prisma))?.isDemo);
}
