// Finds quoted words in the text they are said to come from, letter by letter; what does not stand there is thrown away.
interface Range {
  start: number;
  end: number;
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** In the order given; words that share a place with what is known, or with words placed before, are left out. */
export function placeQuotes<One extends { quote: string }>(text: string, quoted: readonly One[], known: readonly Range[]): (One & Range)[] {
  const placed: (One & Range)[] = [];
  for (const one of quoted) {
    const quote = one.quote.trim();
    const start = quote ? text.indexOf(quote) : -1;
    if (start < 0) continue;
    const range = { start, end: start + quote.length };
    if (![...known, ...placed].some((other) => overlap(other, range))) placed.push({ ...one, quote, ...range });
  }
  return placed;
}
