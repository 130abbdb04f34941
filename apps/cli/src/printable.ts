// How is a piece of somebody's text shown on a terminal without moving its cursor or turning its direction?

/** The words on one line: control characters and direction marks become single spaces, none at the ends. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
}
