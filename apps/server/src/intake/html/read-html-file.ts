// Reads a saved page in a thread of its own, with limits on time and memory.
import { printedTime } from '@touchstone/domain';
import { unusable } from '../../trpc/refusals.ts';
import type { ReadIntake } from '../file-reader.ts';
import { inWorker } from '../in-worker.ts';
import type { HtmlReading } from './html-reading.ts';

const LIMITS = { milliseconds: 20_000, heapMegabytes: 512 };

const tooHard = () => unusable('This page could not be read. Open it, select the text of the article, and paste that instead.');

/** "2025-03-14T13:23:05Z" → "2025-03-14T13:23", as printed; undefined when it is no time. */
function timeOf(written: string | null): string | undefined {
  const [found] = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?/.exec(written ?? '') ?? [];
  return printedTime.safeParse(found).data;
}

/** @throws BAD_REQUEST with a sentence when the page breaks its reader or takes it too long. */
export async function readHtmlFile(bytes: Uint8Array, limits = LIMITS): Promise<ReadIntake> {
  const { text, title, byline, publisher, publishedAt, url } = await inWorker<HtmlReading>(
    new URL('./html-worker.ts', import.meta.url),
    bytes,
    limits,
    tooHard,
  );
  const time = timeOf(publishedAt);
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
