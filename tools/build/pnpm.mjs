// The package manager in exactly the pinned version, whether anything is installed yet or not.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, show } from './workspace.mjs';

/** Installs what the lockfile says; resolves to the exit code. Its output goes to stderr. */
export function install() {
  const parameters = ['install', '--frozen-lockfile', '--prefer-offline'];
  const options = { extra: { CI: '1' }, stdio: ['ignore', 2, 2] };
  const { packageManager } = readJson('package.json');
  const installed = path.join(root, 'node_modules/pnpm');
  if (existsSync(path.join(installed, 'package.json')) && packageManager === `pnpm@${readJson('node_modules/pnpm/package.json').version}`) {
    return show(process.execPath, [path.join(installed, 'bin/pnpm.cjs'), ...parameters], options);
  }
  return show('npx', ['--yes', packageManager, ...parameters], options);
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
