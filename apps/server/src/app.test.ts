// What holds for every address of the whole application.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './testing/ask-http.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

it('is well while its database answers', async () => {
  expect(await (await app.get('/health')).json()).toEqual({ status: 'ok' });
});

it('sends long answers compressed to whoever takes them so', async () => {
  const { cookie } = await app.signIn('checker');
  const plain = await app.get('/trpc/desk.get', { headers: { cookie } });
  const packed = await app.get('/trpc/desk.get', { headers: { cookie, 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
});
