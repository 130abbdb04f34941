// Files that members take home of the record, sent as they are read. What is asked for stands in the address as JSON.
import { balanceSpan, historyFilters, selectionFilters, suggestionSpan } from '@touchstone/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { admit } from '../auth/admit.ts';
import type { Reception } from '../auth/find-member-by-session.ts';
import { exportBalance } from '../features/balance/export-balance.ts';
import { exportHistory } from '../features/history/export-history.ts';
import { exportSelection } from '../features/selection/export-selection.ts';
import { exportSuggestionQuality } from '../features/suggestions/export-suggestion-quality.ts';
import { type RefusalStatus, refuse } from '../http/refusal.ts';
import type { Caller, Desk } from '../trpc/context.ts';

const TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8' } as const;

interface Download<Asked> {
  /** Begins the name of the file. */
  name: string;
  format: keyof typeof TYPES;
  asked: z.ZodType<Asked>;
  /** Throws its refusal before the first piece. */
  pieces: (caller: Caller, asked: Asked) => Promise<AsyncGenerator<string>>;
}

function readAsked<Asked>(context: Context, schema: z.ZodType<Asked>): Asked | string {
  try {
    const { success, data, error } = schema.safeParse(JSON.parse(context.req.query('asked') ?? '{}'));
    return success ? data : error.issues.map(({ message }) => message).join(' ');
  } catch {
    return 'What is asked for is no JSON.';
  }
}

/** A piece is read when the one before it has been taken. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

const SIGNED_OUT = 'You are signed out. Sign in again, then ask for the file once more.';
const NO_SCOPE = 'This token may not read.';

export function mountDownloads(app: Hono, { desk, reception }: { desk: Desk; reception: Reception }): void {
  async function answer<Asked>(context: Context, { name, format, asked: schema, pieces }: Download<Asked>): Promise<Response> {
    const admitted = await admit(context, reception, 1);
    if (admitted instanceof Response) return admitted;
    const { member } = admitted;
    if (!member) return refuse(context, 401, SIGNED_OUT);
    if (member.scopes && !member.scopes.includes('read')) return refuse(context, 403, NO_SCOPE);
    const asked = readAsked(context, schema);
    if (typeof asked === 'string') return refuse(context, 400, asked);
    const caller = { ...desk, member };
    try {
      const file = await pieces(caller, asked);
      context.header('content-disposition', `attachment; filename="${name}-${caller.clock().toISOString().slice(0, 10)}.${format}"`);
      context.header('cache-control', 'no-store');
      return context.body(streamOf(file), 200, { 'content-type': TYPES[format] });
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      return refuse(context, getHTTPStatusCodeFromError(error) as RefusalStatus, error.message);
    }
  }

  for (const format of ['json', 'csv'] as const)
    app.get(`/api/history.${format}`, (context) =>
      answer(context, {
        name: 'history',
        format,
        asked: historyFilters,
        pieces: (caller, asked) => exportHistory(caller, format, asked),
      }),
    );

  app.get('/api/selection.csv', (context) =>
    answer(context, {
      name: 'selection',
      format: 'csv',
      asked: selectionFilters,
      pieces: async (caller, asked) => exportSelection(caller, asked),
    }),
  );

  app.get('/api/balance.csv', (context) =>
    answer(context, { name: 'balance', format: 'csv', asked: balanceSpan, pieces: async (caller, asked) => exportBalance(caller, asked) }),
  );

  app.get('/api/suggestions.csv', (context) =>
    answer(context, {
      name: 'suggestions',
      format: 'csv',
      asked: suggestionSpan,
      pieces: async (caller, asked) => exportSuggestionQuality(caller, asked),
    }),
  );
}
