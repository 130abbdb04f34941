// One draft between this page and the server: what was typed, what is safe, and what was written elsewhere meanwhile.
import { hashKey } from '@tanstack/react-query';

/** A draft as the server has it. */
export interface ServerDraft {
  value: unknown;
  version: string;
}

export interface DraftState {
  /** Any JSON; undefined when there is nothing to keep. */
  value: unknown;
  /** The server's version this rests on; null when the server has none that we know of. */
  base: string | null;
  /** Versions that were sent and whose answers never came: each may be the one the server has. */
  attempts: readonly string[];
  /** The server has what is on the page. */
  isSaved: boolean;
  /** Written on another machine, and not brought together with ours yet. */
  theirs: ServerDraft | null;
}

export const NOTHING_KEPT: DraftState = { value: undefined, base: null, attempts: [], isSaved: true, theirs: null };

/** The server gives the fields of an object back in another order. */
export const isSameValue = (a: unknown, b: unknown): boolean => a === b || hashKey([a ?? null]) === hashKey([b ?? null]);

export const typed = (state: DraftState, value: unknown): DraftState => ({ ...state, value, isSaved: false });

export const sending = (state: DraftState, version: string): DraftState => ({ ...state, attempts: [...state.attempts, version] });

/** The server took `sent`; more may have been typed since. */
export const saved = (state: DraftState, sent: unknown, version: string | null): DraftState => ({
  ...state,
  base: version,
  attempts: [],
  isSaved: isSameValue(state.value, sent),
});

/** What the server has turns out to be this; null when it has none. Nothing unsent is ever replaced by it. */
export function arrived(state: DraftState, server: ServerDraft | null): DraftState {
  const version = server?.version ?? null;
  const isOurs = version === state.base || (version !== null && state.attempts.includes(version));
  if (isOurs) return { ...saved(state, server?.value, version), theirs: null };
  if (state.isSaved || state.value === undefined || isSameValue(state.value, server?.value))
    return { value: server?.value, base: version, attempts: [], isSaved: true, theirs: null };
  return { ...state, attempts: [], base: server ? state.base : null, theirs: server };
}

/** Ours goes on, over theirs that was seen. */
export const keepMine = (state: DraftState): DraftState => ({
  ...state,
  base: state.theirs?.version ?? null,
  theirs: null,
  isSaved: false,
});

export const takeTheirs = ({ theirs, ...state }: DraftState): DraftState =>
  theirs ? { value: theirs.value, base: theirs.version, attempts: [], isSaved: true, theirs: null } : { ...state, theirs };
