// Reads a saved page in a thread of its own, with limits on time and memory.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { unusable } from '../../trpc/refusals.ts';
import type { ReadIntake } from '../read-intake.ts';
import type { HtmlReading } from './html-reading.ts';

const LONGEST_MS = 20_000;
const LARGEST_HEAP_MB = 512;

const tooHard = () => unusable('This page could not be read. Open it, select the text of the article, and paste that instead.');

/** The built worker lies beside this file; when run from source, in the build. */
const workerFile = () => {
  const beside = new URL('./html-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../../dist/intake/html/html-worker.js', import.meta.url);
};

function inWorker(bytes: Uint8Array): Promise<HtmlReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB } });
    const timer = setTimeout(() => void worker.terminate().then(() => reject(tooHard())), LONGEST_MS);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
    };
    worker.once('message', (reading: HtmlReading) => finish(() => resolve(reading)));
    worker.once('error', () => finish(() => reject(tooHard())));
  });
}

/** "2025-03-14T13:23:05Z" → "2025-03-14T13:23", as printed; null when it is not a date. */
const printedTime = (written: string | null) =>
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/
    .exec(written ?? '')
    ?.slice(1)
    .filter(Boolean)
    .join('T');

export async function readHtmlFile(bytes: Uint8Array): Promise<ReadIntake> {
  const { text, title, byline, publisher, publishedAt, url } = await inWorker(bytes);
  const time = printedTime(publishedAt);
  return {
    text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text,
    found: {
      ...(title && { title }),
      ...(byline && { byline: byline.replace(/^by\s+/i, '') }),
      ...(publisher && { publisher }),
      ...(time && { publishedAt: time }),
      ...(url && { url }),
    },
  };
}
