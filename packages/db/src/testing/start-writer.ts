// Starts write-until-killed as its own process, from the compiled code.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Victim } from './kill-rounds.ts';

const repository = path.resolve(import.meta.dirname, '../../../..');

/** Compiles this room, so that the process runs what is tested; nothing to do when it is compiled already. */
export function compileWriter(): void {
  execFileSync(path.join(repository, 'node_modules/.bin/tsc'), ['-b', 'packages/db'], { cwd: repository, stdio: 'inherit' });
}

export function startWriter(folder: string): Victim {
  const program = path.join(repository, 'packages/db/dist/testing/write-until-killed.js');
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let complaints = '';
  let wake = () => {};
  createInterface({ input: child.stdout }).on('line', (id) => {
    acknowledged.push(id);
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const ended = new Promise<string[]>((resolve) => child.once('close', () => resolve(acknowledged)));
  return {
    processId: child.pid ?? 0,
    ended,
    untilAcknowledged: (count) =>
      new Promise((resolve, reject) => {
        wake = () => acknowledged.length >= count && resolve();
        wake();
        ended.then(() => reject(new Error(`The writer ended after ${acknowledged.length} writes: ${complaints}`)));
      }),
  };
}
