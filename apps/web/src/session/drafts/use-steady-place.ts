// Keeps whoever types in a field at the same words when others' words come into it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { movePlace } from './merge-by-paragraph.ts';

interface Place {
  words: string;
  start: number;
  end: number;
}

/** `words`: what the field shows. */
export function useSteadyPlace(field: RefObject<HTMLTextAreaElement | null>, words: string): void {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const note = () => {
      const here = field.current;
      if (here && document.activeElement === here) last.current = { words: here.value, start: here.selectionStart, end: here.selectionEnd };
    };
    // what is typed is noted before the page draws it
    document.addEventListener('input', note, true);
    document.addEventListener('selectionchange', note);
    return () => {
      document.removeEventListener('input', note, true);
      document.removeEventListener('selectionchange', note);
    };
  }, [field]);
  useLayoutEffect(() => {
    const [here, before] = [field.current, last.current];
    if (!here || !before || before.words === words || document.activeElement !== here) return;
    const [start, end] = [movePlace(before.words, words, before.start), movePlace(before.words, words, before.end)];
    here.setSelectionRange(start, end);
    last.current = { words, start, end };
  }, [field, words]);
}
