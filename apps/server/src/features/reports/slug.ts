// The readable last part of an address.

/** Lower-case words joined by "-", at most 60 characters; `fallback` when nothing readable is left (another script, say). */
export function slugOf(text: string, fallback: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return words || fallback;
}

/** `slug`, or with the first number that makes it new. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean> | boolean): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
