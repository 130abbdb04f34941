// Reads an article's text: at once when it is short, in a thread of its own when reading would hold others up.
import { type Reading, readArticle } from '@touchstone/language';
import { unusable } from '../../trpc/refusals.ts';
import { inWorker } from '../in-worker.ts';

/** About 30 ms of reading, in UTF-16 units. */
const SHORT = 50_000;

const LIMITS = { milliseconds: 60_000, heapMegabytes: 1_024 };

const tooHard = () => unusable('This text is too long-winded to be read in a minute. Split it, or hand in the part to be checked.');

/** @throws BAD_REQUEST with a sentence when reading takes longer than a minute. */
export const readText = async (text: string): Promise<Reading> =>
  text.length <= SHORT ? readArticle(text) : inWorker<Reading>(new URL('./reading-worker.ts', import.meta.url), text, LIMITS, tooHard);
