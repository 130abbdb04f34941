// A place where the record does not hold: where, and what differs there.

export interface Break {
  /** Of the event concerned; null when a row is not told of by any event. */
  position: string | null;
  /** A sentence for people. */
  what: string;
}
