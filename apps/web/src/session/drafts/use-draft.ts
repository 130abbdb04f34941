// Words that are still being written: like state, but there again after a reload, a crash, or on another machine.
import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useDraftKeeper } from './Drafts.tsx';
import type { DraftSafety } from './draft-keeper.ts';
import { isSameValue } from './draft-state.ts';

export interface Draft<Value> {
  value: Value;
  set: Dispatch<SetStateAction<Value>>;
  /** The value at the moment of asking, which may be ahead of what is drawn. */
  now: () => Value;
  /** After it was sent, also from a form that is gone. */
  forget: () => void;
  safety: DraftSafety;
  /** The same draft as it was written on another machine, until one of the two is chosen. */
  theirs: Value | null;
  choose: (choice: 'mine' | 'theirs') => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft may be older than the form: fields the form has today, and no others. */
function fitted<Value>(kept: unknown, empty: Value): Value {
  if (!isRecord(empty) || !isRecord(kept) || Object.keys(empty).length === 0) return kept as Value;
  return Object.fromEntries(Object.keys(empty).map((name) => [name, name in kept ? kept[name] : empty[name]])) as Value;
}

export interface DraftOptions {
  /** The form saves what is typed by itself; the draft holds only what that could not save yet. */
  isSavedElsewhere?: boolean;
}

/** A value equal to `empty` is not kept. The key stays the same while mounted. */
export function useDraft<Value>(key: string, empty: Value, { isSavedElsewhere = false }: DraftOptions = {}): Draft<Value> {
  const keeper = useDraftKeeper();
  const view = useSyncExternalStore(
    useCallback((tell) => keeper.subscribe(key, tell), [keeper, key]),
    () => keeper.view(key),
  );
  const start = useRef(empty);
  useEffect(() => {
    start.current = empty;
  });
  const now = useCallback(() => {
    const { value: kept } = keeper.view(key);
    return kept === undefined ? start.current : fitted(kept, start.current);
  }, [keeper, key]);
  const set = useCallback<Dispatch<SetStateAction<Value>>>(
    (next) => {
      const before = now();
      const value = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
      if (isSameValue(value, before)) return;
      keeper.set(key, isSameValue(value, start.current) ? undefined : value, { isSavedElsewhere });
    },
    [keeper, key, isSavedElsewhere, now],
  );

  const { value, theirs, safety } = view;
  const isNothing = value !== undefined && !theirs && isSameValue(fitted(value, empty), empty);
  useEffect(() => {
    if (isNothing) keeper.set(key, undefined);
  }, [isNothing, keeper, key]);

  return {
    value: value === undefined ? empty : fitted(value, empty),
    set,
    now,
    forget: useCallback(() => keeper.set(key, undefined), [keeper, key]),
    safety,
    theirs: theirs && fitted(theirs.value, empty),
    choose: (choice) => keeper.choose(key, choice),
  };
}
