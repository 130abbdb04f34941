// Passkeys: what the server asks is put to the browser, and what the browser answers is brought back.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { ask, DoorError } from './session-door.ts';

export async function addPasskey(name: string): Promise<void> {
  const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>('/api/auth/passkey/generate-register-options');
  const response = await inBrowser(() => startRegistration({ optionsJSON }));
  await ask('/api/auth/passkey/verify-registration', { response, name });
}

export async function signInWithPasskey(): Promise<void> {
  const optionsJSON = await ask<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey/generate-authenticate-options');
  const response = await inBrowser(() => startAuthentication({ optionsJSON }));
  await ask('/api/auth/passkey/verify-authentication', { response });
}

const WRONG_PLACE = 'Passkeys do not work at this address. They need https and a name, or http://localhost on this very machine.';
/** By the name of the browser's error. Otherwise browsers say little, so as not to tell whether there is a passkey. */
const WORDS: Record<string, string> = {
  InvalidStateError: 'This device has a passkey for you already.',
  SecurityError: WRONG_PLACE,
};
const NOT_GIVEN = 'No passkey was used: it was cancelled, took too long, or there is none here.';

async function inBrowser<Answer>(ceremony: () => Promise<Answer>): Promise<Answer> {
  if (!browserSupportsWebAuthn()) throw problem(WRONG_PLACE);
  try {
    return await ceremony();
  } catch (error) {
    throw problem(WORDS[error instanceof Error ? error.name : ''] ?? NOT_GIVEN);
  }
}

const problem = (sentence: string) => new DoorError(sentence, { code: 'BAD_REQUEST', httpStatus: 400 });
