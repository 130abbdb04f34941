// The way in for whoever was invited: what the link is for, and joining with it.
import type { Database } from '@touchstone/db';
import { Hono } from 'hono';
import type { Clock } from '../adapters/clock.ts';
import { joinDesk, readInvitation } from '../features/members/accept-invitation.ts';
import { invitationToken, joinInput } from '../features/members/member-input.ts';
import { readJson } from '../http/read-json.ts';
import { refuse } from '../http/refusal.ts';
import type { Auth } from './create-auth.ts';
import { letIn } from './let-in.ts';

const LINK_NOT_GOOD = 'This invitation is used up, taken back or older than 7 days. Ask whoever invited you to send it again.';
const EMAIL_TAKEN = 'Somebody at this desk has your e-mail address already. Sign in, or ask an admin.';

/** Answers POST /api/invitation {token} with what it offers, and /api/invitation/accept {token, name, password} by signing in. */
export function invitationDoors({ database, auth, clock }: { database: Database; auth: Auth; clock: Clock }): Hono {
  const app = new Hono();
  // by POST, so that the token stands in no address that is logged
  app.post('/api/invitation', async (context) => {
    const input = await readJson(context, invitationToken);
    if (input instanceof Response) return input;
    const invitation = await readInvitation(database, input.token, clock());
    return invitation ? context.json(invitation) : refuse(context, 404, LINK_NOT_GOOD);
  });
  app.post('/api/invitation/accept', async (context) => {
    const input = await readJson(context, joinInput);
    if (input instanceof Response) return input;
    const result = await joinDesk({ database, hashPassword: auth.hashPassword, now: clock() }, input);
    if ('memberId' in result) return letIn(context, auth, { memberId: result.memberId, way: 'link' });
    return result.refusal === 'emailTaken' ? refuse(context, 409, EMAIL_TAKEN) : refuse(context, 404, LINK_NOT_GOOD);
  });
  return app;
}
