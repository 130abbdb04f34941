// npm run screens: a picture of every screen into docs/screens; npm run screens -- library review: of those whose names hold one of the words.
import { prepare } from '../build/prepare.mjs';
import { show } from '../build/workspace.mjs';

export async function run(words) {
  await prepare(['install', 'generate', 'compile', 'bundle']);
  const parameters = ['test', '--config', 'apps/web/playwright.config.ts', '--project', 'screens'];
  const extra = words.length > 0 ? { SCREENS: words.join(' ') } : {};
  process.exitCode = await show('apps/web/node_modules/.bin/playwright', parameters, { extra });
}
