// What every procedure answers nobody, and to what is not there or not in order. Who is let in: testing/access.
import { afterAll, describe, expect, it } from 'vitest';
import { appRouter } from './app-router.ts';
import { PROCEDURES } from './procedures.cases.ts';
import { errorOf } from './testing/error-of.ts';
import { openTestDesk, type TestCaller } from './testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

/** Calls a procedure by its whole name, as HTTP does. */
function call(ask: TestCaller, name: string, input: unknown): Promise<unknown> {
  const [room, procedure] = name.split('.') as [keyof TestCaller, string];
  return (ask[room] as unknown as Record<string, (input: unknown) => Promise<unknown>>)[procedure]?.(input) as Promise<unknown>;
}

const outcome = (ask: TestCaller, name: string, input: unknown): Promise<string> => {
  const calling = call(ask, name, input);
  return calling.then(
    () => 'done',
    () => errorOf(calling).then(({ code }) => code),
  );
};

it('has a row for every procedure, and no other', () => {
  expect(Object.keys(PROCEDURES).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describe.each(Object.entries(PROCEDURES))('%s', (name, { input, door, unknownId }) => {
  it('answers nobody who is signed out, whatever they send', async () => {
    expect(await errorOf(call(desk.as(null), name, input))).toMatchObject({
      code: 'UNAUTHORIZED',
      message: expect.stringContaining('signed out'),
    });
    expect(await outcome(desk.as(null), name, { nonsense: true })).toBe('UNAUTHORIZED');
  });

  it(`answers ${unknownId} where there is nothing by that id`, async () => {
    for (const role of new Set([door, 'admin'] as const)) {
      const { ask } = await desk.join(role);
      expect(await outcome(ask, name, input), role).toBe(unknownId);
    }
  });

  it('refuses what is not in order', async () => {
    const { ask } = await desk.join('admin');
    for (const nonsense of input ? [undefined, 7, { ...(input as object), unheardOf: 1 }] : []) {
      expect(await outcome(ask, name, nonsense)).toBe('BAD_REQUEST');
    }
  });
});
