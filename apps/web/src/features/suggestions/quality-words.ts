// The words for how suggestions are counted.
import { SUGGESTION_KINDS, type SuggestionKind } from '@touchstone/domain';
import type { SuggestionQualityGroup, SuggestionQualityReply } from '@touchstone/server';

export type By = keyof SuggestionQualityReply['by'];

export const SUGGESTION_KIND_WORDS: Record<SuggestionKind, string> = {
  claim: 'A claim',
  wording: 'A wording that stands alone',
  searchQuery: 'What to search for',
  counterEvidence: 'Evidence to look for',
};

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const tenth = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** "0.3 to 0.4" */
const describeBand = (band: string): string => `${tenth.format(Number(band) / 10)} to ${tenth.format((Number(band) + 1) / 10)}`;

export function describeGroup(by: By, { name, month: when }: SuggestionQualityGroup): string {
  if (by === 'band') return describeBand(name);
  if (by === 'model') return when ? `${name}, ${month.format(new Date(`${when}-01T00:00:00Z`))}` : name;
  const kind = SUGGESTION_KINDS.find((one) => one === name);
  return kind ? SUGGESTION_KIND_WORDS[kind] : name;
}

/** "45%", "45%, few", or nothing where nothing is decided. */
export function printShare({ shareTaken, settled }: SuggestionQualityGroup, cautionBelow: number): string {
  if (shareTaken === null) return '–';
  return settled < cautionBelow ? `${percent.format(shareTaken)}, few` : percent.format(shareTaken);
}
