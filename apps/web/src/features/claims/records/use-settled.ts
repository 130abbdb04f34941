// A value that changes quickly, once it has rested: what is costly to show waits for it.
import { useEffect, useState } from 'react';

/** `restMs` in milliseconds; the first value counts as rested. */
export function useSettled<Value>(value: Value, restMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
