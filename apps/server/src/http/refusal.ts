// How a request is turned away before or beside tRPC: a status and one sentence, in a shape every client of ours can read.
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { Context } from 'hono';

const CODES = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  421: 'BAD_REQUEST',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<number, keyof typeof TRPC_ERROR_CODES_BY_KEY>;

export type RefusalStatus = keyof typeof CODES;

const isForPrograms = (path: string) => /^\/(trpc|api)(\/|$)/.test(path);

/**
 * Answers with the sentence: as JSON `{ message, error }` under /trpc and /api, where `error` is shaped like a tRPC error
 * (its `data.code` and `data.httpStatus`, and `data.fields` with a sentence for each input at fault), as plain text elsewhere.
 */
export function refuse(context: Context, status: RefusalStatus, message: string, fields?: Record<string, string>): Response {
  if (!isForPrograms(context.req.path)) return context.text(`${message}\n`, status);
  const code = CODES[status];
  const data = { code, httpStatus: status, ...(fields && { fields }) };
  return context.json({ message, error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } }, status);
}
