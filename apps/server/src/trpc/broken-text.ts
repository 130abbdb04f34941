// Finds text that no file or database can hold as it is: null bytes, and half a character cut off from its other half.

/** NUL, or a surrogate that is not part of a pair. */
const BROKEN = /[\0\p{Cs}]/u;

const WORDS_BEFORE = 20;

/** A sentence saying where in `input` (anything that came as JSON) such a character stands; null when all of it is sound. */
export function describeBrokenText(input: unknown): string | null {
  const waiting = [input];
  while (waiting.length) {
    const one = waiting.pop();
    if (typeof one === 'string') {
      const found = BROKEN.exec(one);
      if (found) return sentenceFor(one, found.index);
    } else if (one !== null && typeof one === 'object') waiting.push(...Object.entries(one).flat());
  }
  return null;
}

function sentenceFor(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - WORDS_BEFORE), at).replace(/^[\udc00-\udfff]/, '');
  const where = before.trim() ? `after “${before.trim()}”` : 'at the beginning of the text';
  return `There is a null byte or half a character ${where}, which cannot be kept. Delete it there and send it again.`;
}
