// For tests: a provider of accounts as a newsroom may have one, on this machine, and a browser that signs in there.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { NewsroomAccountSettings } from '../auth/newsroom-account.ts';

/** What the provider tells of one of its accounts. */
interface ProviderAccount {
  email: string;
  email_verified: boolean;
  name?: string;
}

export interface TestProvider {
  settings: NewsroomAccountSettings;
  /** by subject */
  accounts: Map<string, ProviderAccount>;
  /** Goes where a browser is sent, signs in there as `subject`, and gives the address it is sent back to. */
  visit(start: string, subject: string): Promise<URL>;
  close(): Promise<void>;
}

export async function openProvider(returnAddress: string): Promise<TestProvider> {
  const accounts = new Map<string, ProviderAccount>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: 'touchstone', clientSecret: 'a secret of forty characters, more or less', name: 'Harbour account' };
  const provider = new Provider(issuer, {
    clients: [{ client_id: settings.clientId, client_secret: settings.clientSecret, redirect_uris: [returnAddress] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject, ...accounts.get(subject) }) }),
    cookies: { keys: ['a key for tests'] },
    pkce: { required: () => true },
  });
  server.on('request', provider.callback());
  return {
    settings,
    accounts,
    visit: (start, subject) => signInThere(start, { subject, returnAddress }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows every step as a browser does: pages ask for an account and for consent, and cookies are kept on the way. */
async function signInThere(start: string, { subject, returnAddress }: { subject: string; returnAddress: string }): Promise<URL> {
  const jar = new Map<string, string>();
  let next = new URL(start);
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step++) {
    if (next.href.startsWith(returnAddress)) return next;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(next, { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }) });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    form = null;
    if (location) next = new URL(location, next);
    else {
      const action = /action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!action || !prompt) throw new Error(`The provider answered ${response.status}: ${page.slice(0, 300)}`);
      next = new URL(action, next);
      form = new URLSearchParams({ prompt, login: subject, password: 'any' });
    }
  }
  throw new Error('The provider sent the browser round in circles.');
}
