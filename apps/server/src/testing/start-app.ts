// A whole Touchstone as npm start runs it, in a process of its own, and a browser's way of writing to it.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../dist/main.js');

export interface RunningApp {
  url: string;
  child: ChildProcess;
  /** Resolves once the process is gone. */
  ended: Promise<void>;
}

/** Starts the built server on a data folder, on a free port of this machine, and waits for the address it prints. */
export function startApp(dataFolder: string): Promise<RunningApp> {
  const settings = { PORT: '0', HOST: '127.0.0.1', TOUCHSTONE_DATA_DIR: dataFolder, DATABASE_URL: '', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      const url = /Touchstone is ready: (http\S+)/.exec(said)?.[1];
      if (url) resolve({ url, child, ended });
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    ended.then(() => reject(new Error(`The server ended before it was ready. It said:\n${said}`)));
  });
}

/** Signs a demonstration checker in; the result calls procedures as the web does. */
export async function openChecker(url: string) {
  const json = { 'content-type': 'application/json', origin: url };
  const { demoMembers } = (await (await fetch(`${url}/api/session-info`)).json()) as { demoMembers: { id: string; role: string }[] };
  const memberId = demoMembers.find(({ role }) => role === 'checker')?.id;
  const signedIn = await fetch(`${url}/api/demo/sign-in`, { method: 'POST', headers: json, body: JSON.stringify({ memberId }) });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const read = async (answer: Response) => {
    const { result, error } = (await answer.json()) as { result?: { data: unknown }; error?: { message: string } };
    if (!result) throw new Error(error?.message);
    return result.data;
  };
  return {
    query: async (procedure: string, input: unknown) =>
      read(await fetch(`${url}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: { cookie } })),
    mutate: async (procedure: string, input: unknown) =>
      read(await fetch(`${url}/trpc/${procedure}`, { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify(input) })),
  };
}
