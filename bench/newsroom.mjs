// A server as npm start runs it, on a folder of its own with the demonstration newsroom, and ways to use it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openDatabase, startEmbeddedPostgres } from '@touchstone/db';

const main = path.resolve(import.meta.dirname, '../apps/server/dist/main.js');

export async function openNewsroom() {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', TOUCHSTONE_DATA_DIR: folder, DATABASE_URL: '' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /Touchstone is ready: (http\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    ended.then(() => reject(new Error(`The server ended before it was ready. It said:\n${said}`)));
  });
  const postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'database') });
  const database = openDatabase({ url: postgres.url });
  return {
    url,
    pid: child.pid,
    database,
    async close() {
      await database.close();
      child.kill('SIGTERM');
      await ended;
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs a member of that role in; the result has the Cookie header. */
export async function signIn(url, role) {
  const { demoMembers } = await (await fetch(`${url}/api/session-info`)).json();
  const member = demoMembers.find((one) => one.role === role);
  return { cookie: await signInAs(url, member.id), memberId: member.id };
}

/** The Cookie header of a member of the demonstration newsroom. */
export async function signInAs(url, memberId) {
  const headers = { 'content-type': 'application/json', origin: url };
  const answer = await fetch(`${url}/api/demo/sign-in`, { method: 'POST', headers, body: JSON.stringify({ memberId }) });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}.`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Calls a mutation as the web does. */
export async function mutate(url, cookie, procedure, input) {
  const headers = { 'content-type': 'application/json', origin: url, cookie };
  const answer = await fetch(`${url}/trpc/${procedure}`, { method: 'POST', headers, body: JSON.stringify(input) });
  const { result, error } = await answer.json();
  if (error) throw new Error(`${procedure}: ${error.message}`);
  return result.data;
}
