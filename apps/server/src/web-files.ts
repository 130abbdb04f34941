// Serves the built interface: its files for good, and its one page for every address that is the interface's own.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

const builtWeb = path.resolve(import.meta.dirname, '../../web/dist');

/** Does nothing when the interface was not built (development serves it from Vite). */
export async function mountWebFiles(app: Hono): Promise<void> {
  const page = path.join(builtWeb, 'index.html');
  if (!existsSync(page)) return;
  const html = await readFile(page, 'utf8');
  const root = path.relative(process.cwd(), builtWeb) || '.';
  const keep = serveStatic({ root, onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable') });
  app.use('/assets/*', keep);
  app.get('/assets/*', (context) => context.notFound());
  app.use('/*', serveStatic({ root, onFound: (_path, context) => context.header('cache-control', 'no-cache') }));
  app.get('/*', (context) => {
    context.header('cache-control', 'no-cache');
    return context.html(html);
  });
}
