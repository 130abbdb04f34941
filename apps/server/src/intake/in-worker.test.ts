// Work that takes too long, too much or breaks is ended and refused, and holds nobody else up.
import { expect, it } from 'vitest';
import { inWorker } from './in-worker.ts';

const refuse = () => new Error('too hard');
const page = new URL('./html/html-worker.ts', import.meta.url);
const read = (html: string, limits: Partial<{ milliseconds: number; heapMegabytes: number }> = {}) =>
  inWorker<{ text: string }>(page, Buffer.from(html), { milliseconds: 60_000, heapMegabytes: 512, ...limits }, refuse);

it('answers with the result', async () => {
  expect((await read('<p>Four thousand homes.</p>')).text).toBe('Four thousand homes.');
});

it('refuses what takes longer than it may', async () => {
  await expect(read('<p>Homes.</p>', { milliseconds: 1 })).rejects.toThrow('too hard');
});

it('refuses what takes more memory than it may', async () => {
  await expect(read('<p><b>Homes</b></p>'.repeat(50_000), { heapMegabytes: 16 })).rejects.toThrow('too hard');
});

it('refuses what breaks', async () => {
  await expect(inWorker(page, undefined, { milliseconds: 60_000, heapMegabytes: 64 }, refuse)).rejects.toThrow('too hard');
});

it('reads or refuses a page nested without end, while others are answered', async () => {
  const nested = read(`${'<div>'.repeat(100_000)}Homes.`, { milliseconds: 500 }).then(
    ({ text }) => text,
    (error: Error) => error.message,
  );
  expect((await read('<p>Meanwhile.</p>')).text).toBe('Meanwhile.');
  expect(['Homes.', 'too hard']).toContain(await nested);
});
