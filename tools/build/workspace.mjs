// Where the repository is, and how programs are run in it.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** absolute path of the repository */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where builds and tests leave what they need again; may be deleted at any time. */
export const cache = path.join(root, '.cache');

const environment = (extra) => ({
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  ...extra,
});

/**
 * Runs a program in the repository with its output kept.
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when it was killed or could not be started
 */
export function capture(command, parameters, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: `${command} could not be started: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Starts a program in the repository as the leader of a process group, so that it can be ended with all its children. */
export function startGroup(command, parameters) {
  return spawn(command, parameters, { cwd: root, env: environment(), stdio: ['ignore', 'inherit', 'inherit'], detached: true });
}

/**
 * Runs a program whose output is seen while it runs; resolves to its exit code, 1 when it was killed.
 * @param {{ extra?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} options
 */
export function show(command, parameters, { extra = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, env: environment(extra), stdio });
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
