// Asking for a reset link: whoever asks learns nothing about who has an account, and nobody's mailbox is filled.
import { countKnock, hashSecret, loadMemberByEmail } from '@touchstone/db';
import type { ForgotPasswordInput } from './doors.ts';
import type { AuthDoors } from './mount-auth.ts';
import type { Ask } from './mount-doors.ts';

const mostLinksAnHour = 3;

/** The answer is the same for everybody; a mail goes to members who work here only, and to each no more than three in an hour. */
export async function forgotPassword({ database }: AuthDoors, { email }: ForgotPasswordInput, ask: Ask): Promise<Response> {
  const { count } = await countKnock(database.pool, `reset ${hashSecret(email)}`, 3600);
  const member = await loadMemberByEmail(database.prisma, email);
  const isReached = member && !member.isDemo && !member.deactivatedAt;
  return isReached && count <= mostLinksAnHour ? ask({ email }) : Response.json({});
}
