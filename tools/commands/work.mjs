// npm run work: what is needed built, then the work in the background in this process, beside servers that leave it to others.
import path from 'node:path';
import { prepare } from '../build/prepare.mjs';
import { root } from '../build/workspace.mjs';

export async function run() {
  await prepare(['install', 'generate', 'compile']);
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
  await import(path.join(root, 'apps/server/dist/main-worker.js'));
}
