// npm run screens: a picture of every screen into docs/screens.
import { prepare } from '../build/prepare.mjs';
import { show } from '../build/workspace.mjs';

export async function run(parameters) {
  await prepare(['install', 'generate', 'compile', 'bundle']);
  process.exitCode = await show('apps/web/node_modules/.bin/playwright', [
    'test',
    '--config',
    'apps/web/playwright.config.ts',
    '--project',
    'screens',
    ...parameters,
  ]);
}
