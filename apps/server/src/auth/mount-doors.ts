// Answers at the open addresses of better-auth: reads what is sent, hands it over, and lets out what may be known.
import type { Context, Hono } from 'hono';
import { readJson } from '../http/read-json.ts';
import { refuse } from '../http/refusal.ts';
import { refuseLike, WRONG_PASSWORD } from './door-words.ts';
import {
  DOORS,
  type Door,
  FORGOT_PASSWORD,
  type ForgotPasswordInput,
  type RecoveryCodeInput,
  SIGN_IN,
  type SignInInput,
  USE_RECOVERY_CODE,
} from './doors.ts';
import { forgotPassword } from './forgot-password.ts';
import type { AuthDoors } from './mount-auth.ts';
import { headersWithPeer } from './peer-headers.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

/** What better-auth answers to this body at the address of the request. */
export type Ask = (body: Record<string, unknown>) => Promise<Response>;

/** Adds the doors; everything else of better-auth stays closed. */
export function mountDoors(app: Hono, doors: AuthDoors): void {
  for (const [path, door] of Object.entries(DOORS)) {
    app.on(door.method, `/api/auth${path}`, (context) => answer(context, doors, { ...door, path }));
  }
}

async function answer(context: Context, doors: AuthDoors, { path, ...door }: Door & { path: string }): Promise<Response> {
  const body = door.input ? await readJson(context, door.input) : {};
  if (body instanceof Response) return body;
  const ask: Ask = (sent) => {
    const headers = headersWithPeer(context);
    headers.delete('content-length');
    headers.set('content-type', 'application/json');
    const init = { method: door.method, headers, ...(door.method === 'POST' && { body: JSON.stringify(sent) }) };
    return doors.auth.handle(new Request(context.req.url, init));
  };
  const response = await handOver(doors, { path, body }, ask);
  if (response === null) return refuse(context, 401, WRONG_PASSWORD);
  if (!response.ok) return refuseLike(context, response);
  for (const line of response.headers.getSetCookie()) context.header('set-cookie', line, { append: true });
  return context.json(door.answer.parse(await response.json()));
}

/** null: refused like a wrong password. */
function handOver(doors: AuthDoors, { path, body }: { path: string; body: Record<string, unknown> }, ask: Ask): Promise<Response | null> {
  switch (path) {
    case SIGN_IN:
      return signInWithPassword(doors, body as SignInInput, ask);
    case FORGOT_PASSWORD:
      return forgotPassword(doors, body as ForgotPasswordInput, ask);
    case USE_RECOVERY_CODE:
      return ask({ code: doors.auth.hashRecoveryCode((body as RecoveryCodeInput).code) });
    default:
      return ask(body);
  }
}
