// Serves the built interface: its files for good, and its one page for every address that is the interface's own.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';

const BUILT_WEB = path.resolve(import.meta.dirname, '../../web/dist');

/** Does nothing when the interface was not built (development serves it from Vite). */
export async function mountWebFiles(app: Hono, folder = BUILT_WEB): Promise<void> {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = await readFile(page, 'utf8');
  const root = path.relative(process.cwd(), folder) || '.';
  app.use('/assets/*', keptBy('public, max-age=31536000, immutable'), serveStatic({ root }));
  app.get('/assets/*', (context) => context.notFound());
  app.use('/*', keptBy('no-cache'), serveStatic({ root }));
  app.get('/*', (context) => context.html(html));
}

/** Says how long an answer may be kept, on everything that was found. (serveStatic's own onFound comes after its headers are written.) */
const keptBy =
  (rule: string): MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set('cache-control', rule);
  };
