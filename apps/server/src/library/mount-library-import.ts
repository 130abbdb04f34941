// Answers POST /api/library: an editor sends a file of fact-checks, which is read into the library as it comes in.
import { ImportRefusal, importFactChecks } from '@touchstone/db';
import { importOrder, includesRole, MOST_IMPORT_BYTES } from '@touchstone/domain';
import { readFactChecks } from '@touchstone/library';
import type { Hono } from 'hono';
import { findMemberBySession, type Reception } from '../auth/find-member-by-session.ts';
import { refuse } from '../http/refusal.ts';
import type { Desk } from '../trpc/context.ts';

const SIGNED_OUT = 'You are signed out. Sign in again, then send the file once more.';
const NOT_YOURS = 'Your role at this desk does not include this step.';
const TOO_LARGE = `A file may have up to ${MOST_IMPORT_BYTES / 1e9} GB here. Import larger ones with touchstone import.`;

/** What came with the file stands in the address as JSON; the body is the file. A connection that breaks leaves an import that goes on later. */
export function mountLibraryImport(app: Hono, { desk, reception }: { desk: Desk; reception: Reception }): void {
  app.post('/api/library', async (context) => {
    const member = await findMemberBySession(reception, context.req.raw.headers);
    if (!member) return refuse(context, 401, SIGNED_OUT);
    if (!includesRole(member.role, 'editor')) return refuse(context, 403, NOT_YOURS);
    const { success, data: order } = importOrder.safeParse(readJson(context.req.query('order')));
    const sizeBytes = Number(context.req.header('content-length') ?? Number.NaN);
    const { body } = context.req.raw;
    if (!success || !body || !Number.isSafeInteger(sizeBytes))
      return refuse(context, 400, 'Send a file, its length, and what it is called.');
    if (sizeBytes > MOST_IMPORT_BYTES) return refuse(context, 413, TOO_LARGE);
    const publisher = order.publisher || null;
    const language = order.language || null;
    const asked = { fileName: order.fileName, sizeBytes, publisher, language, startedById: member.memberId };
    try {
      const entries = readFactChecks(body as unknown as AsyncIterable<Uint8Array>, {
        publisher: order.publisher || undefined,
        language: order.language || undefined,
      });
      return context.json(await importFactChecks(desk.db, asked, entries));
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      return refuse(context, 409, error.message);
    }
  });
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
