// npm run dev: compiler, server and pages, each reloading when a file changes; Ctrl-C ends all three.
import { prepare } from '../build/prepare.mjs';
import { start } from '../build/workspace.mjs';

export async function run() {
  await prepare(['install', 'generate', 'compile']);
  const children = [
    start('tsc', ['-b', '--watch', '--preserveWatchOutput', 'apps/server', 'apps/cli']),
    start(process.execPath, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/server/dist/main.js']),
    start('vite', ['apps/web']),
  ];
  const endAll = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
  await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', () => {
            endAll();
            resolve();
          });
        }),
    ),
  );
}
