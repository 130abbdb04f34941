// Words being typed that take effect elsewhere once the typing rests.
import { useEffect, useRef, useState } from 'react';

/** `words` is what is in effect, and may be changed from outside; `restMs` in milliseconds. */
export function useTypedWords(words: string, onRest: (words: string) => void, restMs: number) {
  const [typed, setTyped] = useState(words);
  const settled = useRef(words);
  const tell = useRef(onRest);
  useEffect(() => {
    tell.current = onRest;
  });
  useEffect(() => {
    if (words === settled.current) return;
    settled.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => {
    if (typed === settled.current) return;
    const timer = setTimeout(() => {
      settled.current = typed;
      tell.current(typed);
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed, restMs]);
  return [typed, setTyped] as const;
}
