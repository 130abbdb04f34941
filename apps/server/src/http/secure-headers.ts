// What browsers are told never to do with our pages.
import type { MiddlewareHandler } from 'hono';

/** Style attributes and elements are written by the interface parts; a report's preview (srcdoc) lives under this policy too. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Sets each header the answer does not set itself; answers to programs are never kept by anything on the way. */
export const secureHeaders =
  ({ isHttps }: { isHttps: boolean }): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const { headers } = context.res;
    const wanted: Record<string, string> = { ...HEADERS };
    if (isHttps) wanted['strict-transport-security'] = 'max-age=31536000';
    if (/^\/(trpc|api)\//.test(context.req.path)) wanted['cache-control'] = 'no-store';
    for (const [name, value] of Object.entries(wanted)) {
      if (!headers.has(name)) headers.set(name, value);
    }
  };
