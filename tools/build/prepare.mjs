// What has to be built before Touchstone can run, and is it built already?
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { withBuildLock } from './lock.mjs';
import { install } from './pnpm.mjs';
import { SentenceError } from './sentence-error.mjs';
import { contentHash, isFresh, sourceHash, writeStamp } from './stamp.mjs';
import { capture, root } from './workspace.mjs';

const rooms = ['apps', 'packages', 'bench'];

/** Each step: what it says while it works, what it reads, what it leaves, and how it is done. */
const steps = {
  install: {
    says: 'Installing packages',
    input: () => `${process.platform}-${process.arch}-${contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])}`,
    results: ['node_modules/.modules.yaml'],
    work: async () => ({ code: await install(), output: '' }),
  },
  generate: {
    says: 'Generating the database client',
    input: () => sourceHash(['prisma/schema.prisma', 'prisma/models', 'prisma.config.ts', 'pnpm-lock.yaml']),
    results: ['packages/db/src/generated/client.ts'],
    work: () => capture('prisma', ['generate']),
  },
  compile: {
    says: 'Compiling',
    input: () => sourceHash([...sourcesOf('packages'), 'apps/server', 'apps/cli', 'tsconfig.base.json', 'pnpm-lock.yaml', 'prisma/models']),
    results: ['apps/server/dist/main.js'],
    work: () => capture('tsc', ['-b', 'apps/server', 'apps/cli']),
  },
  bundle: {
    says: 'Bundling the pages',
    input: () =>
      sourceHash([
        ...sourcesOf('packages'),
        'apps/web/src',
        'apps/web/index.html',
        'apps/web/public',
        'apps/web/vite.config.ts',
        'pnpm-lock.yaml',
      ]),
    results: ['apps/web/dist/index.html'],
    work: () => capture('vite', ['build', 'apps/web', '--logLevel', 'warn']),
  },
};

/**
 * Does the named steps, in their order, that are not done already; says so on stderr while it takes time.
 * Safe to run twice at once and to be interrupted.
 * @param {('install' | 'generate' | 'compile' | 'bundle')[]} names
 */
export async function prepare(names) {
  if (names.every(isDone)) return;
  await withBuildLock(async () => {
    for (const name of names) if (!isDone(name)) await doStep(name);
  });
}

async function doStep(name) {
  const { says, work, input } = steps[name];
  console.error(`${says} …`);
  const before = input();
  const { code, output } = await work();
  if (code !== 0)
    throw new SentenceError(`${output.trimEnd()}\n${says} failed (see above). Correct that and run the same command again.`.trimStart());
  writeStamp({ name, input: before });
}

function isDone(name) {
  const { input, results } = steps[name];
  return isFresh({ name, input: input(), results });
}

function manifests() {
  return [
    'package.json',
    ...rooms.flatMap((room) => [path.join(room, 'package.json'), ...foldersIn(room).map((folder) => path.join(folder, 'package.json'))]),
  ].filter((file) => existsSync(path.join(root, file)));
}

function sourcesOf(room) {
  return foldersIn(room).flatMap((folder) => [
    path.join(folder, 'src'),
    path.join(folder, 'tsconfig.json'),
    path.join(folder, 'package.json'),
  ]);
}

function foldersIn(room) {
  return readdirSync(path.join(root, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => path.join(room, name));
}
