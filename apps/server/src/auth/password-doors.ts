// The addresses of better-auth that are open to browsers, and the words for its refusals.
import { type Context, Hono } from 'hono';
import { refuse } from '../http/refusal.ts';
import type { Auth } from './create-auth.ts';
import { headersWithPeer } from './peer-headers.ts';

/** Only these: better-auth knows many more, and each is something to defend. */
const OPEN_PATHS = ['/sign-in/email', '/sign-out', '/change-password'];

const WORDS: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'That e-mail address and that password do not go together. Check both and try again.',
  INVALID_EMAIL: 'That is not an e-mail address; it looks like name@example.org.',
  INVALID_PASSWORD: 'That is not your present password. Type it again.',
  PASSWORD_TOO_SHORT: 'Choose a longer password.',
  PASSWORD_TOO_LONG: 'Choose a shorter password.',
};
const SIGNED_OUT = 'You are signed out. Sign in again.';
const NOT_USABLE = 'That could not be read. Fill in the form again and send it.';

/** Answers POST /api/auth/sign-in/email {email, password}, /sign-out and /change-password {currentPassword, newPassword}. */
export function passwordDoors(auth: Auth): Hono {
  const app = new Hono();
  for (const path of OPEN_PATHS) app.post(`/api/auth${path}`, (context) => answer(auth, context));
  return app;
}

async function answer(auth: Auth, context: Context): Promise<Response> {
  const body = await context.req.text();
  const request = new Request(context.req.url, { method: 'POST', headers: headersWithPeer(context), ...(body && { body }) });
  const response = await auth.handle(request);
  if (response.ok) return response;
  if (response.status === 429) {
    const seconds = response.headers.get('x-retry-after') ?? '60';
    context.header('retry-after', seconds);
    return refuse(context, 429, `Too many tries. Wait ${seconds} seconds, then try again.`);
  }
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  const words = code === undefined ? undefined : WORDS[code];
  switch (response.status) {
    case 401:
      return refuse(context, 401, words ?? SIGNED_OUT);
    case 403:
    case 404:
      return refuse(context, response.status, words ?? 'This is not open to you. Open Touchstone by its own address and try there.');
    case 400:
    case 415:
    case 422:
      return refuse(context, 400, words ?? NOT_USABLE);
    default:
      throw new Error(`better-auth answered ${response.status} ${code ?? ''}`);
  }
}
