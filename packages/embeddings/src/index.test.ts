// Does whoever only has this room at hand keep their own way of dealing with errors?
import { expect, it } from 'vitest';

const listeners = () => [process.listenerCount('uncaughtException'), process.listenerCount('unhandledRejection')];

it('listens to nothing in the process before an encoder is loaded', async () => {
  const before = listeners();
  const { ENCODER } = await import('./index.ts');
  expect(ENCODER).toBeTruthy();
  expect(listeners()).toEqual(before);
});
