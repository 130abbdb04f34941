// Requests from Prisma's command line, one JSON object a line, answered one after the other by the engine.
import { createInterface } from 'node:readline';
import { nameOfDatabase, runCommand } from './database-commands.mjs';
import { openEngine, panicMessage } from './wasm-engine.mjs';

/** methods that the WebAssembly build calls by another name */
const otherNames = { getDatabaseVersion: 'version' };
/** the native engine's code for "see data", and a range of ids that Prisma does not use for its own requests */
const seeData = 4466;
const ownIds = 1_000_000;

/** Answers until standard input ends. */
export async function answerRequests() {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const message = JSON.parse(line);
    if (message.method) await answer(message);
  }
  process.exit();
}

async function answer({ id, method, params }) {
  try {
    send({ id, result: await call(id, method, params) });
  } catch (error) {
    send({ id, error: { code: seeData, message: 'An error happened. Check the data field for details.', data: describe(error) } });
  }
}

async function call(id, method, params) {
  if (method === 'createDatabase') {
    if ((await runCommand('create-database')) !== 0) throw new Error('The database could not be created.');
    return { databaseName: nameOfDatabase() };
  }
  const engine = await openEngine();
  const result = await engine[otherNames[method] ?? method](params);
  if (method !== 'diff' || result?.stdout == null) return result ?? null;
  // the native engine lets Prisma print the difference by a request of its own
  send({ id: ownIds + id, method: 'print', params: { content: result.stdout.replace(/\n$/, '') } });
  return { ...result, stdout: null };
}

function describe(error) {
  const panic = panicMessage();
  const code = error?.code ?? error?.error_code;
  return {
    is_panic: panic !== '',
    message: panic || error?.message || String(error),
    meta: error?.meta ?? null,
    ...(code && { error_code: code }),
    ...(panic && { error: { message: panic } }),
  };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
