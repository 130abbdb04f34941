import { expect, it, vi } from 'vitest';
import { openStream } from './live-stream.ts';

const bytes = (length: number) => new Uint8Array(length);

it('is cut off once more waits than may, and takes nothing after that', () => {
  const [cut, onGone] = [vi.fn(), vi.fn()];
  const stream = openStream({ cut, onGone });
  for (let kilobytes = 0; kilobytes < 255; kilobytes++) stream.send(bytes(1024));
  expect(cut).not.toHaveBeenCalled();
  stream.send(bytes(1024));
  stream.send(bytes(1024));
  stream.end();
  expect(cut).toHaveBeenCalledTimes(1);
  expect(onGone).toHaveBeenCalledTimes(1);
});

it('takes any amount while it is read', async () => {
  const stream = openStream({ cut: () => expect.unreachable(), onGone: () => {} });
  const reader = stream.body.getReader();
  for (let kilobytes = 0; kilobytes < 1_000; kilobytes++) {
    stream.send(bytes(1024));
    expect((await reader.read()).value).toHaveLength(1024);
  }
});

it('ends in order after what was sent, and says so once', async () => {
  const onGone = vi.fn();
  const stream = openStream({ cut: () => {}, onGone });
  stream.send(bytes(3));
  stream.end();
  stream.end();
  const reader = stream.body.getReader();
  expect((await reader.read()).value).toHaveLength(3);
  expect((await reader.read()).done).toBe(true);
  expect(onGone).toHaveBeenCalledTimes(1);
});

it('is gone when the page is', async () => {
  const onGone = vi.fn();
  const stream = openStream({ cut: () => {}, onGone });
  await stream.body.cancel();
  expect(onGone).toHaveBeenCalledTimes(1);
  stream.send(bytes(1));
});
