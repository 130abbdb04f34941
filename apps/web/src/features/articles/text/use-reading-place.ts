// Which paragraph is being read: the one that crosses a line a quarter down the pane.
import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the offset of that paragraph in the returned ref and tells every change. `drawn` changes when paragraphs do. */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  drawn: unknown,
  onReading?: (offset: number) => void,
): RefObject<number> {
  const place = useRef(0);
  const tell = useRef(onReading);
  useEffect(() => {
    tell.current = onReading;
  });

  useEffect(() => {
    const element = root.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting || !(target instanceof HTMLElement)) continue;
          place.current = Number(target.dataset.start);
          tell.current?.(place.current);
        }
      },
      { root: element.closest('[data-scroller]'), rootMargin: '-25% 0px -74% 0px' },
    );
    for (const paragraph of element.querySelectorAll('[data-start]')) observer.observe(paragraph);
    return () => observer.disconnect();
  }, [root, drawn]);

  return place;
}
