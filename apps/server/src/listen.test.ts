import { expect, it, onTestFinished } from 'vitest';
import { type Listener, listen } from './listen.ts';

async function open(): Promise<Listener> {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => listener.close());
  return listener;
}

it('answers 503 until the application takes over', async () => {
  const listener = await open();
  expect((await fetch(listener.url)).status).toBe(503);
  listener.answerWith(() => new Response('ready'));
  expect(await (await fetch(listener.url)).text()).toBe('ready');
});

it('lets a request under way finish before it closes', async () => {
  const listener = await open();
  let finish = () => {};
  const begun = new Promise<void>((begin) => {
    listener.answerWith(() => {
      begin();
      return new Promise((resolve) => {
        finish = () => resolve(new Response('finished'));
      });
    });
  });
  const answer = fetch(listener.url);
  await begun;
  const closed = listener.close();
  finish();
  expect(await (await answer).text()).toBe('finished');
  await closed;
  await expect(fetch(listener.url)).rejects.toThrow();
});

it('says which port to take when this one is taken', async () => {
  const port = Number(new URL((await open()).url).port);
  await expect(listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'portTaken',
    message: expect.stringMatching(new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm start`)),
  });
});

it('says that a host is not of this machine', async () => {
  await expect(listen({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'settingWrong',
    message: expect.stringContaining('127.0.0.1'),
  });
});
