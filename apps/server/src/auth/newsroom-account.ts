// The accounts a newsroom has elsewhere, by OpenID Connect: where to send a browser, and who came back from there.
import * as client from 'openid-client';
import { isLoopback } from '../http/own-address.ts';

export interface NewsroomAccountSettings {
  /** address under which the provider publishes its own, /.well-known/openid-configuration */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** what the button calls it */
  name: string;
}

/** What is kept in the browser between leaving and coming back, so that an answer to another question is of no use. */
interface Departure {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the provider says is there; `email` only when it vouches for the address. */
interface NewsroomIdentity {
  issuer: string;
  subject: string;
  email: string | null;
  name: string | null;
}

export interface NewsroomAccount {
  name: string;
  /** Where to send the browser. */
  depart(): Promise<{ address: URL; departure: Departure }>;
  /** Exchanges the code in the address somebody came back to. @throws when anything of it is not as it was asked for. */
  arrive(address: URL, departure: Departure): Promise<NewsroomIdentity>;
}

const SCOPE = 'openid email profile';
const ANSWER_SECONDS = 10;

export function openNewsroomAccount(settings: NewsroomAccountSettings, returnAddress: string): NewsroomAccount {
  let found: Promise<client.Configuration> | null = null;
  // asked for at the first use and again after it failed, so that a provider that is down keeps nobody from starting
  const provider = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    name: settings.name,
    async depart() {
      const departure = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const address = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: returnAddress,
        scope: SCOPE,
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
      });
      return { address, departure };
    },
    async arrive(address, { state, nonce, verifier }) {
      const configuration = await provider();
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no ID token.');
      const told = claims.email === undefined ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      const isVouchedFor = told.email_verified === true && typeof told.email === 'string';
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: isVouchedFor ? String(told.email).toLowerCase() : null,
        name: typeof told.name === 'string' && told.name.trim() ? told.name.trim() : null,
      };
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: NewsroomAccountSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // without TLS only on this machine, for trying it out
  const execute = address.protocol === 'http:' && isLoopback(address.hostname) ? [client.allowInsecureRequests] : [];
  return client.discovery(address, clientId, clientSecret, undefined, { execute, timeout: ANSWER_SECONDS });
}
