// The package manager in exactly the pinned version. It comes from npm's own cache, because one that lies in node_modules breaks
// when it has to replace that folder.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, show } from './workspace.mjs';

/** Installs what the lockfile says; resolves to the exit code. Its output goes to stderr. */
export function install() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const parameters = ['--yes', '--prefer-offline', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'];
  // npm -s would silence the package manager too, and with it the reason why it failed
  return show('npx', parameters, { extra: { CI: '1', npm_config_loglevel: 'warn' }, stdio: ['ignore', 2, 2] });
}
