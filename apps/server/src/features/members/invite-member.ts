// An admin invites somebody by e-mail: the link goes out by mail, and is shown once to whoever invites.
import {
  createInvitation,
  hashSecret,
  inTransaction,
  isAlreadyThere,
  loadDeskSign,
  loadMemberByEmail,
  renewInvitation,
} from '@touchstone/db';
import type { Role } from '@touchstone/domain';
import { makeToken } from '../../auth/secret-token.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, unusable } from '../../trpc/refusals.ts';

const goodForMilliseconds = 7 * 24 * 3600 * 1000;

export interface InvitationSent {
  email: string;
  /** Told this once; only its hash is kept. */
  link: string;
  /** False when the mail could not be handed over, so that the link has to go another way. */
  isMailed: boolean;
}

export async function inviteMember(caller: Caller, { email, role }: { email: string; role: Role }): Promise<InvitationSent> {
  const { db, member } = caller;
  const { token, ...kept } = newLink(caller);
  try {
    await inTransaction(db, async (tx) => {
      const owner = await loadMemberByEmail(tx, email);
      if (owner) throw unusable(owner.deactivatedAt ? DEACTIVATED : TAKEN);
      await createInvitation(tx, { email, role, invitedById: member.memberId, ...kept });
    });
  } catch (error) {
    if (isAlreadyThere(error)) throw unusable('That address has an invitation already. Send it again, or take it back first.');
    throw error;
  }
  return send(caller, email, token);
}

const TAKEN = 'Somebody at this desk has that e-mail address already. Use another one.';
const DEACTIVATED = 'That is the address of a deactivated member. Reactivate them instead.';

/** Sends an invitation again, with a new link; the one before is worth nothing then. */
export async function resendInvitation(caller: Caller, { invitationId }: { invitationId: string }): Promise<InvitationSent> {
  const { token, ...kept } = newLink(caller);
  const renewed = await inTransaction(caller.db, (tx) => renewInvitation(tx, { invitationId, actorId: caller.member.memberId, ...kept }));
  if (!renewed) throw notFound();
  return send(caller, renewed.email, token);
}

function newLink({ clock }: Caller) {
  const token = makeToken();
  return { token, tokenHash: hashSecret(token), expiresAt: new Date(clock().getTime() + goodForMilliseconds) };
}

async function send({ db, mailer, member, publicUrl }: Caller, email: string, token: string): Promise<InvitationSent> {
  const link = `${publicUrl}/join/${token}`;
  const deskName = (await loadDeskSign(db.prisma))?.name ?? '';
  const text = `${member.name} invites you to work at ${deskName}.

Open this link to choose your name and password. It works once, for 7 days:

${link}

If you do not know ${member.name}, ignore this mail.
`;
  const isMailed = await mailer.send({ to: email, subject: `Your invitation to ${deskName}`, text }).then(
    () => true,
    () => false,
  );
  return { email, link, isMailed };
}
