// The readable last part of an address.

const LONGEST = 60;

/** Lower-case words joined by "-", whole ones, at most 60 characters; `fallback` when nothing readable is left (another script, say). */
export function slugOf(text: string, fallback: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut = words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST) || fallback;
}

/** `slug`, or with the first number that makes it new. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean> | boolean): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
