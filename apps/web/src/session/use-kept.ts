// Words that are still being written, kept in this tab until they are sent: a reload or a wrong turn loses none.
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const PREFIX = 'touchstone.kept.';

function read<Value>(key: string): Value | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + key);
    return kept === null ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // too large for the browser's keeping: it stays on the screen
  }
}

/** Like `useState`, kept under `key`; a value equal to `empty` is not kept. The key stays the same while mounted. */
export function useKept<Value>(key: string, empty: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() => read<Value>(key) ?? empty);
  const isEmpty = JSON.stringify(value) === JSON.stringify(empty);
  useEffect(() => write(key, isEmpty ? null : value), [key, value, isEmpty]);
  return [value, setValue];
}

/** Forgets what is kept under the key, after it was sent from a form that is gone. */
export const forgetKept = (key: string): void => write(key, null);
