// Which words a report in a given language is printed with.
import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';
import type { Words } from './words.ts';

const WORDS: readonly Words[] = [english, ukrainian];

/** The words of the report's language, or English where there are none yet. `language` is a BCP-47 tag; its region is ignored. */
export function wordsFor(language: string): Words {
  const primary = language.split('-')[0]?.toLowerCase();
  return WORDS.find((words) => words.language === primary) ?? english;
}
