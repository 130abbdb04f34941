// Reads a small JSON body against a schema; what is wrong with it comes back as sentences.
import type { Context } from 'hono';
import type { z } from 'zod';
import { refuse } from './refusal.ts';

/** The parsed body, or the 400 to answer with: one sentence for each input at fault, all of them at once. */
export async function readJson<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.infer<Schema> | Response> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    return refuse(context, 400, 'Send this as application/json.');
  const body: unknown = await context.req.json().catch(() => undefined);
  if (body === undefined) return refuse(context, 400, 'This is not JSON, or not all of it arrived. Send it again.');
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const fields = Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join('.'), message]));
  return refuse(context, 400, Object.values(fields).join(' '), fields);
}
