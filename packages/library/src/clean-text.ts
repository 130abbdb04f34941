/** Words as a database can keep them and people read them; null where there are none. */
export function cleanText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return (
    value
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim() || null
  );
}

/** The first words in what may be words, a list of them, or an object that has a name. */
export function wordsIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(wordsIn).find((words) => words !== null) ?? null;
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal } = value as Record<string, unknown>;
    return wordsIn(name ?? literal ?? null);
  }
  return cleanText(value);
}
