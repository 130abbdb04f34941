// How a raw text becomes the one text all offsets refer to.

/**
 * Composes to NFC, turns every line end (CRLF, CR, U+2028, U+2029) into `\n` and drops a leading byte order mark.
 * Idempotent; lone surrogates and null bytes stay where they are.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .normalize('NFC');
}
