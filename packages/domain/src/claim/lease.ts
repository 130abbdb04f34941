// How long somebody who works on a claim holds it.

/** After the last sign of work, in milliseconds. */
export const LEASE_MS = 30 * 60_000;
