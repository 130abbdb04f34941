// Every way in and out: signing in and out, the set-up link, the demonstration's members, and what the sign-in page may know.
import { type Database, isDemoMember, loadDemoMembers, loadDeskSign } from '@touchstone/db';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Clock } from '../adapters/clock.ts';
import type { Mail } from '../adapters/mailer.ts';
import { completeSetUp, needsSetUp } from '../features/members/complete-set-up.ts';
import { setUpInput } from '../features/members/member-input.ts';
import { readJson } from '../http/read-json.ts';
import { refuse } from '../http/refusal.ts';
import type { Auth } from './create-auth.ts';
import { findMemberBySession } from './find-member-by-session.ts';
import { invitationDoors } from './invitation-doors.ts';
import { letIn, setCookies } from './let-in.ts';
import { mountDoors } from './mount-doors.ts';
import type { NewsroomAccount } from './newsroom-account.ts';
import { newsroomDoors } from './newsroom-doors.ts';
import { headersWithPeer } from './peer-headers.ts';

export interface AuthDoors {
  database: Database;
  auth: Auth;
  /** whether members of the demonstration desk may be let in, see `mayOpenDemo` */
  isDemoOpen: boolean;
  clock: Clock;
  /** the latest event there is, from which on a page that loads now has to be told */
  livePosition: () => number;
  /** the address in links */
  publicUrl: string;
  /** the accounts the newsroom has elsewhere; null where none are set up */
  newsroomAccount: NewsroomAccount | null;
  /** tells the console, in words */
  say(sentence: string): void;
  /** Sends a mail without making anybody wait for it. */
  post(mail: Mail): void;
}

const SET_UP_REFUSALS = {
  linkNotGood: {
    status: 404,
    sentence: 'This set-up link is used up, too old or incomplete. Start Touchstone again: it prints a new one while there is no member.',
  },
  alreadySetUp: { status: 409, sentence: 'This desk is set up already. Sign in, or ask its admin to invite you.' },
  emailTaken: { status: 409, sentence: 'Somebody at this desk has that e-mail address already. Use another one.' },
} as const;

const demoSignIn = z.strictObject({ memberId: z.uuid('Pick one of the members shown.') });

/** Adds everything under /api. To be called after the guards. */
export function mountAuth(app: Hono, doors: AuthDoors): void {
  mountDoors(app, doors);
  app.route('/', invitationDoors(doors));
  app.route('/', newsroomDoors(doors));
  app.get('/api/session-info', (context) => answerSessionInfo(context, doors));
  app.post('/api/set-up', (context) => answerSetUp(context, doors));
  app.post('/api/demo/sign-in', (context) => answerDemoSignIn(context, doors));
  app.all('/api/*', (context) => refuse(context, 404, 'There is nothing at this address.'));
}

/** What the sign-in page shows. Asking also keeps the session of whoever is signed in from running out. */
async function answerSessionInfo(
  context: Context,
  { database, auth, isDemoOpen, livePosition, newsroomAccount }: AuthDoors,
): Promise<Response> {
  const member = await findMemberBySession({ pool: database.pool, seal: auth.seal, isDemoOpen }, context.req.raw.headers);
  if (member) setCookies(context, await auth.extendSession(headersWithPeer(context)));
  const sign = await loadDeskSign(database.prisma);
  const isDemo = isDemoOpen && sign?.isDemo === true;
  return context.json({
    deskName: sign?.name ?? '',
    isDemo,
    demoMembers: isDemo ? await loadDemoMembers(database.prisma) : [],
    newsroomAccount: newsroomAccount?.name ?? null,
    livePosition: member && livePosition(),
    needsSetUp: await needsSetUp(database, isDemoOpen),
    member: member && { id: member.memberId, name: member.name, email: member.email, role: member.role },
  });
}

async function answerSetUp(context: Context, { database, auth, clock }: AuthDoors): Promise<Response> {
  const input = await readJson(context, setUpInput);
  if (input instanceof Response) return input;
  const result = await completeSetUp({ database, hashPassword: auth.hashPassword, now: clock() }, input);
  if ('refusal' in result) {
    const { status, sentence } = SET_UP_REFUSALS[result.refusal];
    return refuse(context, status, sentence);
  }
  return letIn(context, auth, { memberId: result.memberId, way: 'link' });
}

/** One click, no password: for members of the demonstration, on this machine, and not through anything that forwards. */
async function answerDemoSignIn(context: Context, { database, auth, isDemoOpen }: AuthDoors): Promise<Response> {
  const closed = () => refuse(context, 404, 'There is no demonstration newsroom here. Sign in with your e-mail address and password.');
  const isForwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => context.req.header(name));
  if (!isDemoOpen || isForwarded || !(await loadDeskSign(database.prisma))?.isDemo) return closed();
  const input = await readJson(context, demoSignIn);
  if (input instanceof Response) return input;
  const isTheirs = await isDemoMember(database.prisma, input.memberId);
  return isTheirs
    ? letIn(context, auth, { memberId: input.memberId, way: 'demo' })
    : refuse(context, 404, 'Nobody of that name works here. Pick one of the members shown.');
}
