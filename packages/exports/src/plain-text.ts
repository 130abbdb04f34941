// People's text as paragraphs and lines, without the characters no page can hold.

/** One line end, no control characters but it and the tab. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

/** Paragraphs (parted by blank lines) as lists of trimmed lines; blank text has none. */
export function paragraphsOf(text: string): string[][] {
  return clean(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
}

/** The text on one line, every run of white space a single space. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** The text on one line, cut after a whole word to at most `length` code points with the ellipsis. */
export function shortened(text: string, length: number): string {
  const letters = [...oneLine(text)];
  if (letters.length <= length) return letters.join('');
  const cut = letters.slice(0, length - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
