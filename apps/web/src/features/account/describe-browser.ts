// Which browser on which system is that? Enough for somebody to know their own again.

/** In the order to look: most browsers claim to be others too. */
const BROWSERS = [
  ['Firefox', /Firefox\//],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Chrome', /Chrom(e|ium)\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const SYSTEMS = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

const firstOf = (table: readonly (readonly [string, RegExp])[], text: string) => table.find(([, sign]) => sign.test(text))?.[0];

export function describeBrowser(userAgent: string): string {
  const system = firstOf(SYSTEMS, userAgent);
  return `${firstOf(BROWSERS, userAgent) ?? 'A program'}${system ? ` on ${system}` : ''}`;
}
