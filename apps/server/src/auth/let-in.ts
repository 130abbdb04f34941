// Signs somebody in who has shown at one of our own doors who they are.
import type { SignInWay } from '@touchstone/domain';
import type { Context } from 'hono';
import type { Auth } from './create-auth.ts';
import { headersWithPeer } from './peer-headers.ts';

export async function letIn(context: Context, auth: Auth, entrance: { memberId: string; way: SignInWay }): Promise<Response> {
  setCookies(context, await auth.startSession(entrance, headersWithPeer(context)));
  return context.json({ memberId: entrance.memberId });
}

export function setCookies(context: Context, lines: readonly string[]): void {
  for (const line of lines) context.header('set-cookie', line, { append: true });
}
