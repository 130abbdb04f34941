// npm run dev: compiler, server and pages, each reloading when a file changes; Ctrl-C ends all three.
import { once } from 'node:events';
import { prepare } from '../build/prepare.mjs';
import { startGroup } from '../build/workspace.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export async function run() {
  await prepare(['install', 'generate', 'compile']);
  const groups = [
    startGroup('tsc', ['-b', '--watch', '--preserveWatchOutput', 'apps/server', 'apps/cli']),
    startGroup(process.execPath, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/server/dist/main.js']),
    startGroup('vite', ['apps/web']),
  ];
  const endAll = () => groups.forEach(endGroup);
  for (const signal of signals) process.on(signal, endAll);
  const exits = groups.map((group) => once(group, 'exit'));
  await Promise.race(exits);
  endAll();
  await Promise.all(exits);
}

function endGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it has ended already
  }
}
