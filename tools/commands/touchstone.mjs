// npm run -s touchstone -- …: the command line, in the folder where the person stands; stdout is its own.
import path from 'node:path';
import { prepare } from '../build/prepare.mjs';
import { root } from '../build/workspace.mjs';

export async function run(parameters) {
  await prepare(['install', 'generate', 'compile']);
  const main = path.join(root, 'apps/cli/dist/main.js');
  process.env.NODE_ENV ??= 'production';
  process.argv = [process.execPath, main, ...parameters];
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.setSourceMapsEnabled(true);
  await import(main);
}
