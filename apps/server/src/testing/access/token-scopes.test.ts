// Every procedure asked by programs with a token of each scope, compared with a table that people can read.
// A new procedure gets its line by: npx vitest run --project database testing/access -u
import { TOKEN_SCOPES, type TokenScope } from '@touchstone/domain';
import { afterAll, expect, it } from 'vitest';
import { appRouter } from '../../app-router.ts';
import { errorOf } from '../error-of.ts';
import { openTestDesk, type TestCaller } from '../open-test-desk.ts';

const desk = await openTestDesk();
const { member } = await desk.join('admin');
afterAll(() => desk.close());

/** The refusals an admin's token with these scopes meets; what is sent is nonsense, so that whoever gets past the door changes nothing. */
async function refusalsFor(name: string, scopes: readonly TokenScope[]): Promise<string> {
  const [room, verb] = name.split('.') as [keyof TestCaller, string];
  const procedures = desk.as({ ...member, scopes })[room] as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  const calling = procedures[verb]?.({ unheardOf: 1 }) as Promise<unknown>;
  return calling.then(
    () => '',
    () => errorOf(calling).then(({ refusals }) => refusals.map(({ code }) => code).join()),
  );
}

async function scopeOf(name: string): Promise<string> {
  const answers = await Promise.all(TOKEN_SCOPES.map(async (scope) => ({ scope, refusals: await refusalsFor(name, [scope]) })));
  const isForPeople = answers.every(({ refusals }) => refusals === 'notForTokens');
  if (isForPeople) return 'no token';
  const taken = answers.filter(({ refusals }) => refusals !== 'tokenLacksScope').map(({ scope }) => scope);
  return taken.join('+') || 'none';
}

it('takes one scope for each procedure, or no token at all', async () => {
  const names = Object.keys(appRouter._def.procedures).sort();
  const lines = await Promise.all(names.map(async (name) => `${(await scopeOf(name)).padEnd(10)}${name}`));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('token-scopes.txt');
});
