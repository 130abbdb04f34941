// Which session does a request's cookie name, and did we sign it?
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is needed to trust a session cookie. */
export interface CookieSeal {
  name: string;
  secret: string;
}

/**
 * The session token in a Cookie header; null when there is none or the signature is not ours.
 * The value is `<token>.<HMAC-SHA-256 of the token, base64>`, percent-encoded, as better-auth writes it.
 */
export function readSessionToken(cookieHeader: string | null | undefined, { name, secret }: CookieSeal): string | null {
  const value = cookieHeader && findCookie(cookieHeader, name);
  if (!value) return null;
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

function findCookie(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}
