// A check that others published, as the library keeps it.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';

const words = (most: number, name: string) => z.string().max(most, `The ${name} is longer than ${most} characters.`);

/** What opens in a reader's browser: nothing but a page on the web. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);

export const factCheckRecord = z.strictObject({
  claim: z.string('It holds no claim.').min(1, 'It holds no claim.').max(5_000, 'The claim is longer than 5000 characters.'),
  claimant: words(500, 'claimant').nullable(),
  saidOn: calendarDay.nullable(),
  publisher: z
    .string('It does not say who published it.')
    .min(1, 'It does not say who published it.')
    .max(300, 'The publisher is too long.'),
  publisherSite: words(300, 'publisher’s site').nullable(),
  title: words(1_000, 'title').nullable(),
  url: words(2_000, 'address').refine(isWebAddress, 'The address is none of the web.').nullable(),
  reviewedOn: calendarDay.nullable(),
  /** As in "en" or "pt-br". */
  language: z.string().max(35).nullable(),
  /** The publisher’s own words for it, never changed. */
  rating: words(5_000, 'rating').nullable(),
});
export type FactCheckRecord = z.infer<typeof factCheckRecord>;

/** What one entry of a file holds: fact-checks, or why it holds none. */
export interface LibraryEntry {
  /** Its line, or which record of the file it is where lines mean nothing, from 1. */
  place: number;
  /** Of the file, by the time the entry was read. */
  bytesRead: number;
  factChecks: FactCheckRecord[];
  problems: { reason: string; excerpt: string }[];
}

export const LIBRARY_FORMATS = ['jsonl', 'json', 'csv'] as const;
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];

/** `running`: being read, or broken off when nobody reads it; the same file goes on where it stopped. */
export const IMPORT_STATES = ['running', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many entries that could not be read are kept of one import; further ones are only counted. */
export const MOST_PROBLEMS_KEPT = 200;

/** Labels are one label however their letters are written. */
export const foldLabel = (label: string): string => label.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
