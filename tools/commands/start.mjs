// npm start: everything built, then the server in this process.
import path from 'node:path';
import { prepare } from '../build/prepare.mjs';
import { root } from '../build/workspace.mjs';

export async function run() {
  await prepare(['install', 'generate', 'compile', 'bundle']);
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
  await import(path.join(root, 'apps/server/dist/main.js'));
}
