// Whom the assistant can mean by a speaker: only somebody the article names, by the one fuller name its reading knows, if there is one.
import type { Reading } from '@touchstone/language';

const inWords = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

export function namedSpeaker(
  said: string,
  { text, suggestions, quotations }: Pick<Reading, 'text' | 'suggestions' | 'quotations'>,
): string | null {
  const speakers = [...suggestions.map(({ claimant }) => claimant), ...quotations.map(({ speaker }) => speaker)];
  const known = new Set(speakers.flatMap((speaker) => speaker?.name ?? []));
  if (known.has(said)) return said;
  if (!/^\p{Lu}/u.test(said) || !inWords(text).includes(inWords(said))) return null;
  const fuller = [...known].filter((name) => inWords(name).includes(inWords(said)));
  return fuller.length === 1 && fuller[0] ? fuller[0] : said;
}
