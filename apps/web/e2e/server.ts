// A real Touchstone for a story: the built server as its own process, on a free port, with a data folder of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../../..');
const main = path.join(repository, 'apps/server/dist/main.js');

/** Made once before the first story (prepare-data.ts) and copied for each: a first start takes a second or two. */
export const preparedData = path.join(repository, '.cache/test/story-data');

export interface StoryServer {
  /** address without a path */
  url: string;
  /** everything it has printed so far */
  output(): string;
  /** Stops it as a service manager would, and waits for its end. */
  close(): Promise<void>;
}

/** What a story finds: the demonstration newsroom, or a desk on which nobody has set foot. */
export type StoryDesk = 'demo' | 'new';

/** Settings of the server besides those every story has (docs/operations.md). */
export type ServerSettings = Record<string, string>;

/** Starts a server on a folder of its own, a copy of the prepared data or empty; `close()` removes the folder. */
export async function startStoryServer(desk: StoryDesk, settings: ServerSettings = {}): Promise<StoryServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-story-'));
  // the database's files may belong to another user, which only a copy with owners keeps
  if (desk === 'demo') execFileSync('cp', ['-a', `${preparedData}/.`, folder]);
  // open to other machines there is no demonstration newsroom
  const server = await startServer(folder, { HOST: desk === 'demo' ? '127.0.0.1' : '0.0.0.0', ...settings });
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the built server on a data folder and waits for the address it prints. */
export async function startServer(dataFolder: string, settings: ServerSettings = {}): Promise<StoryServer> {
  const own = { PORT: '0', HOST: '127.0.0.1', TOUCHSTONE_DATA_DIR: dataFolder, DATABASE_URL: '', NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      output += text;
      const address = /Touchstone is ready: (http\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    ended.then(() => reject(new Error(`The server ended before it was ready. It said:\n${output}`)));
  });
  return { url, output: () => output, close: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}
